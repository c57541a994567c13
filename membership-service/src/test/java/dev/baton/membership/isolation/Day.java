package dev.baton.membership.isolation;

import static dev.baton.membership.isolation.Step.delete;
import static dev.baton.membership.isolation.Step.get;
import static dev.baton.membership.isolation.Step.post;
import static dev.baton.membership.isolation.Step.put;

import dev.baton.membership.Campus;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.Eventually;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A day on which a university does everything that can be done, each thing once and lawfully. */
final class Day {

    private static final String NAME = "\"name\": {\"zh\": \"样例\", \"en\": \"Sample\"}";
    private static final String TITLE = "\"title\": {\"zh\": \"样例\", \"en\": \"Sample\"}";

    private static final String TALLY =
            "{\"tally\": {\"entitled\": 12, \"due\": 12, \"present\": 11, \"inFavour\": 7, \"against\": 3, \"abstained\": 1}}";

    private Day() {}

    static List<Step> steps() {
        return Stream.of(
                        tree(),
                        roster(),
                        appointments(),
                        accounts(),
                        rights(),
                        developments(),
                        imports(),
                        transfers(),
                        leavers(),
                        reorganisations(),
                        erasures())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Step> tree() {
        return List.of(
                establish("root", "secondary-organisation").makes("college"),
                establish("college", "branch").makes("branch"),
                establish("college", "branch").makes("second"),
                establish("college", "branch").makes("spare"),
                establish("branch", "group").makes("group"),
                establish("college", "administrative").makes("department"),
                get("/units?parent=${root}"),
                get("/units/${college}"),
                put("/units/${college}", "{" + NAME + ", \"administrativeUnit\": \"${department}\"}")
                        .having("/units/${college}"),
                get("/units/${college}/history"),
                get("/units/${college}/totals"),
                get("/units/${branch}/findings"),
                get("/findings"));
    }

    private static List<Step> roster() {
        return List.of(
                member("branch", "S-1").makes("member"),
                member("branch", "S-2").makes("colleague"),
                member("group", "S-3").makes("third"),
                member("second", "S-4").makes("fourth"),
                member("branch", "S-5", "applicant").makes("applicant"),
                member("second", "S-6").makes("fifth"),
                get("/members?unit=${branch}"),
                get("/members/${member}"),
                get("/members/export?unit=${branch}&format=csv"));
    }

    private static List<Step> appointments() {
        return List.of(
                post("/appointments", """
                        {"person": "${member}", "unit": "${branch}", "office": "secretary", "from": "2025-09-01", "until": "%s"}""".formatted(LocalDate.now().plusMonths(3)))
                        .makes("appointment"),
                get("/appointments?unit=${branch}"),
                get("/appointments/${appointment}"),
                get("/appointments/reminders?unit=${root}"),
                post("/appointments/${appointment}/successor", """
                        {"person": "${colleague}", "from": "2026-01-31"}""").makes("succession"),
                post("/appointments/${succession}/ending", "{\"on\": \"2026-02-28\"}"),
                get("/units/${branch}/vacancies"),
                get("/units/${group}/rotation"),
                post("/units/${group}/rotation", "{\"from\": \"2026-01-31\"}").makes("turn"));
    }

    private static List<Step> accounts() {
        return List.of(
                get("/members/${member}/account"),
                put("/members/${member}/account", "{\"login\": \"login-of-${member}\"}")
                        .having("/members/${member}/account"),
                post("/members/${invited}/account/invitation").after(Day::openAnAccount),
                get("/mails").after(Day::writeToThem));
    }

    private static List<Step> rights() {
        String wish = "{\"name\": \"样例李四\", \"reason\": \"changed\"}";
        return List.of(
                get("/me").by("member"),
                get("/me/data").by("member"),
                get("/me/export").by("member"),
                get("/me/readers").by("member"),
                get("/audit?person=${member}"),
                post("/me/consents", "{\"purpose\": \"mail\", \"text\": \"mail.1\", \"given\": true}")
                        .by("member")
                        .makes("consent"),
                get("/me/consents").by("member"),
                get("/me/consents/${consent}").by("member"),
                post("/me/corrections", wish).by("member").makes("correction"),
                get("/me/corrections").by("member"),
                get("/corrections?unit=${branch}"),
                get("/corrections/${correction}"),
                post("/corrections/${correction}/approval"),
                post("/me/corrections", wish).by("colleague").makes("correction"),
                post("/corrections/${correction}/refusal", "{\"because\": \"cannot-be-verified\"}"),
                post("/members/${colleague}/corrections", wish).having("/members/${colleague}"));
    }

    private static List<Step> developments() {
        String path = "/developments/${development}";
        return List.of(
                post(
                                "/developments",
                                "{\"person\": \"${applicant}\", \"on\": \"2022-01-10\", \"facts\": {\"ofAge\": true}}")
                        .makes("development"),
                get("/developments?unit=${branch}"),
                get(path),
                post(path + "/steps", "{\"number\": 2, \"on\": \"2022-01-20\", \"body\": \"${branch}\"}")
                        .makes("entry"),
                get(path + "/entries/${entry}"),
                delete(path + "/entries/${entry}").having(path),
                get("/units/${branch}/development-calendar?from=2022-01-01&until=2030-01-01"),
                post(path + "/restart", "{\"on\": \"2023-10-21\"}").after(Day::comeToApproval),
                post(path + "/extension", "{\"on\": \"2024-10-22\", \"months\": 6, \"body\": \"${college}\"}")
                        .after(Day::comeToProbation),
                post(path + "/discontinuation", "{\"on\": \"2024-12-20\", \"body\": \"${college}\"}"));
    }

    private static List<Step> imports() {
        String file = "name,campusNumber,unit,stage,joinedOn\n样例张三,%s,${branch},full member,2024-06-28";
        return List.of(
                get("/imports/template?unit=${branch}&format=csv"),
                post("/imports", "{\"unit\": \"${branch}\"}").makes("import"),
                put("/imports/${import}/file", file.formatted("not a number")).as("text/csv;charset=UTF-8"),
                get("/imports/${import}/errors"),
                get("/imports?unit=${root}"),
                put("/imports/${import}/file", file.formatted("S-9")).as("text/csv;charset=UTF-8"),
                get("/imports/${import}"),
                get("/imports/${import}/units"),
                get("/imports/${import}/rows"),
                post("/imports/${import}/application").having("/imports/${import}"),
                post("/imports/${import}/undoing").after(Day::awaitTheImport));
    }

    private static List<Step> transfers() {
        String here = "{\"person\": \"${fourth}\", \"unit\": \"${spare}\"}";
        return List.of(
                post("/transfers", here).makes("transfer").after(Day::awaitTheUndoing),
                get("/transfers?unit=${second}"),
                get("/transfers/${transfer}"),
                post("/transfers/${transfer}/withdrawal"),
                post("/transfers", here).makes("transfer"),
                post("/transfers/${transfer}/refusal", "{\"reason\": \"not-leaving-yet\"}"),
                post("/transfers", here).makes("transfer"),
                post("/transfers/${transfer}/release"),
                post("/transfers/${transfer}/return", "{\"reason\": \"wrong-destination\"}"),
                put("/transfers/${transfer}/destination", "{\"unit\": \"${spare}\"}")
                        .having("/transfers/${transfer}")
                        .after(Day::getALetter),
                post("/transfers/${transfer}/receipt", "{\"unit\": \"${spare}\", \"campusNumber\": \"S-20\"}"));
    }

    private static List<Step> leavers() {
        return List.of(
                post("/leavers", "{\"unit\": \"${college}\", " + TITLE + ", \"members\": [\"${fourth}\"]}")
                        .makes("list"),
                get("/leavers?unit=${college}"),
                get("/leavers/${list}"),
                get("/leavers/${list}/people"),
                post(
                        "/leavers/${list}/requests",
                        "{\"transfers\": [{\"person\": \"${fourth}\", \"unit\": \"${spare}\"}]}"),
                post("/leavers/${list}/releases", "{\"people\": [\"${fourth}\"]}"));
    }

    private static List<Step> reorganisations() {
        String draft = "{" + TITLE + """
                , "consultation": {"heldOn": "2026-01-20", "form": "meeting", "bodies": ["${college}"], "outcome": "agreed"},
                "decidingUnit": "${college}", "decidedOn": "2026-02-01", "steps": [
                {"step": "move-members", "from": "${branch}", "to": "${second}", "members": ["${colleague}"]}]}""";
        return List.of(
                post("/reorganisations", draft).makes("draft"),
                get("/reorganisations"),
                get("/reorganisations/${draft}"),
                put("/reorganisations/${draft}", draft).having("/reorganisations/${draft}"),
                get("/reorganisations/${draft}/preview"),
                post("/reorganisations/${draft}/decision").having("/reorganisations/${draft}"),
                get("/units/${second}/lineage"),
                post("/units/${crowded}/division", "{\"parts\": 2, \"by\": \"balanced\"}")
                        .makes("draft")
                        .after(Day::crowdABranch),
                delete("/reorganisations/${draft}").having("/reorganisations/${draft}"));
    }

    private static List<Step> erasures() {
        return List.of(
                post("/me/erasure").by("fifth").makes("erasure"),
                post("/me/erasure/withdrawal").by("fifth"),
                post("/members/${fifth}/erasure", "{\"ground\": \"asked-in-writing\"}")
                        .makes("erasure"),
                get("/erasures?unit=${second}"),
                get("/erasures/${erasure}"),
                post("/erasures/${erasure}/refusal", "{\"because\": \"cannot-be-verified\"}"),
                post("/members/${fifth}/erasure", "{\"ground\": \"asked-in-writing\"}")
                        .makes("erasure"),
                post("/erasures/${erasure}/approval").having("/erasures/${erasure}"),
                post("/members/${colleague}/departure", "{\"kind\": \"left\", \"on\": \"2026-03-01\"}"));
    }

    private static Step establish(String parent, String type) {
        return post(
                "/units",
                "{\"parent\": \"${%s}\", \"type\": \"%s\", %s, \"establishedOn\": \"2021-09-01\"}"
                        .formatted(parent, type, NAME));
    }

    private static Step member(String unit, String number) {
        return member(unit, number, "full-member");
    }

    private static Step member(String unit, String number, String stage) {
        return post("/members", """
                {"name": "样例张三", "campusNumber": "%s", "unit": "${%s}", "stage": "%s", "joinedOn": "2021-09-01"}""".formatted(number, unit, stage));
    }

    /** As the first account's invitation would be. */
    private static void writeToThem(World world) {
        Database.change(
                "insert into mail values (gen_random_uuid(), ?, ?, 'TERM_ENDS', '{}', 'QUEUED', 0, now(), now(), null, 0)",
                world.code(),
                world.its("member"));
    }

    /** As Keycloak would be told, of somebody who has left an address. */
    private static void openAnAccount(World world) {
        UUID invited = world.campus.memberAt(world.its("branch"), "S-7", world.code() + "@sample.example");
        Database.change(
                "insert into account (person, university, keycloak_user, told_at, state) values (?, ?, 'k', now(), 'ACTIVE')",
                invited,
                world.code());
        world.has("invited", invited);
    }

    private static void comeToApproval(World world) {
        String two = "{\"people\": [\"${third}\", \"${fourth}\"]}";
        world.takes(2, "2022-01-20", "{}");
        world.takes(3, "2022-03-01", "{}");
        world.takes(4, "2022-03-01", "{}");
        world.takes(5, "2022-03-01", two);
        world.takes(6, "2023-01-15", "{}");
        world.takes(7, "2023-03-01", "{}");
        world.takes(8, "2023-03-02", "{}");
        world.takes(9, "2023-03-02", two);
        world.takes(10, "2023-03-20", "{}");
        world.takes(11, "2023-04-02", "{\"trainingHours\": 24}");
        comeToTheMeeting(world, "2023-04-10");
    }

    private static void comeToProbation(World world) {
        comeToTheMeeting(world, "2023-10-22");
        for (int number = 17; number <= 22; number++) {
            world.takes(number, "2023-11-10", "{}");
        }
    }

    private static void comeToTheMeeting(World world, String on) {
        for (int number = 12; number <= 14; number++) {
            world.takes(number, on, "{}");
        }
        world.takes(15, on, TALLY);
        world.takes(16, on, "{}");
    }

    private static void awaitTheImport(World world) {
        awaitTheImport(world, "applied");
    }

    /** Done behind the caller's back as well, and not to be taken for something that the next step did. */
    private static void awaitTheUndoing(World world) {
        awaitTheImport(world, "undone");
    }

    private static void awaitTheImport(World world, String state) {
        Eventually.until(
                () -> state.equals(world.does(get("/imports/${import}")).path("state")));
    }

    /** A member of another university is released to this one. */
    private static void getALetter(World world) {
        Campus partner = world.partner;
        UUID member = partner.member(partner.unit(partner.root, "branch"), "S-1");
        String asked = "{\"person\": \"%s\", \"university\": \"%s\"}".formatted(member, world.code());
        UUID transfer = Campus.made(
                partner.office().body(asked).post("/api/v1/transfers").then().statusCode(201));
        partner.office()
                .post("/api/v1/transfers/" + transfer + "/release")
                .then()
                .statusCode(204);
        Step letters = get("/transfers?state=released&unit=${root}");
        world.has(
                "transfer",
                UUID.fromString(world.does(letters).path("items.find { it.kind == 'from-another-university' }.id")));
    }

    private static void crowdABranch(World world) {
        world.has("crowded", world.campus.unit(world.campus.root, "branch"));
        for (int i = 0; i < 6; i++) {
            world.campus.fullMember(world.its("crowded"), "S-5" + i);
        }
    }
}
