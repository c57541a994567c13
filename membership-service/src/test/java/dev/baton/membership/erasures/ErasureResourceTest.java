package dev.baton.membership.erasures;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.Campus;
import dev.baton.membership.Held;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.Eventually;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Erasures, over HTTP: asked for, seen, confirmed; and what is left. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class ErasureResourceTest {

    private Campus campus;
    private UUID branch;
    private UUID member;

    @BeforeEach
    void prepare() {
        campus = new Campus();
        branch = campus.unit(campus.root, "branch");
        member = Campus.made(Campus.join(campus.office(), branch, "S-1", campus.code + "-login")
                .statusCode(201));
    }

    @Test
    void the_preview_says_what_goes_what_stays_and_why_and_is_noted() {
        UUID id = wished();
        campus.office()
                .header("Accept-Language", "en")
                .get("/api/v1/erasures/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("name", equalTo(Campus.PERSON_NAME))
                .body("ground", equalTo("own-wish"))
                .body("obstacles", empty())
                .body(
                        "goes.section",
                        contains(
                                "person",
                                "account",
                                "corrections",
                                "departures",
                                "developments",
                                "imports",
                                "leavers",
                                "mails",
                                "membership",
                                "stages"))
                .body("goes.rows", contains(1, 0, 0, 0, 0, 0, 0, 0, 1, 0))
                .body(
                        "stays.section",
                        contains(
                                "appointments",
                                "consents",
                                "erasures",
                                "placements",
                                "readings",
                                "reorganisations",
                                "transfers"))
                .body("stays.find { it.section == 'placements' }.why", containsString("Figures of earlier days"));
        campus.person(member).get("/api/v1/me/readers").then().body("items.purpose", contains("erasure"));
        campus.secretaryOf(campus.unit(campus.root, "branch"))
                .get("/api/v1/erasures/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void nothing_by_which_somebody_could_be_known_is_left() {
        campus.person(member)
                .body("{\"name\": \"样例李四\", \"reason\": \"changed\"}")
                .post("/api/v1/me/corrections")
                .then()
                .statusCode(201);
        erase(wished());
        assertEquals(
                List.of(),
                Database.rows(
                        "select 1 from person where id = ? and (wrapped_key is not null or sealed is not null"
                                + " or login_hash is not null or campus_number_hash is not null)",
                        member));
        for (String table : List.of("name_token", "member", "correction")) {
            assertEquals(List.of(), Database.rows("select 1 from " + table + " where person = ?", member), table);
        }
        campus.office().get("/api/v1/members/" + member).then().statusCode(404);
        campus.office().get("/api/v1/members?unit=" + branch).then().body("items", empty());
        campus.person(member).get("/api/v1/me").then().statusCode(404);
        campus.person(member).get("/api/v1/me/data").then().statusCode(404);
    }

    @Test
    void a_letter_under_way_is_called_off_on_both_sides() {
        Campus other = new Campus();
        UUID letter = Campus.made(campus.office()
                .body("{\"person\": \"%s\", \"university\": \"%s\"}".formatted(member, other.code))
                .post("/api/v1/transfers")
                .then()
                .statusCode(201));
        campus.office().post("/api/v1/transfers/" + letter + "/release").then().statusCode(204);
        erase(wished());
        assertEquals(
                List.of("WITHDRAWN", "WITHDRAWN"),
                Database.rows("select state from transfer where university in (?, ?)", campus.code, other.code).stream()
                        .map(row -> row.get("state"))
                        .toList());
    }

    @Test
    void where_somebody_was_to_go_in_words_goes_on_both_sides_whoever_erases() {
        for (boolean atTheOldSide : new boolean[] {true, false}) {
            Campus other = new Campus();
            UUID leaving = campus.member(branch, atTheOldSide ? "S-8" : "S-9");
            UUID letter = Campus.made(campus.office()
                    .body("{\"person\": \"%s\", \"university\": \"%s\", \"branch\": \"样例张三处\"}"
                            .formatted(leaving, other.code))
                    .post("/api/v1/transfers")
                    .then()
                    .statusCode(201));
            campus.office()
                    .post("/api/v1/transfers/" + letter + "/release")
                    .then()
                    .statusCode(204);
            UUID half = (UUID) Database.rows("select counterpart as id from transfer where id = ?", letter)
                    .getFirst()
                    .get("id");
            other.office()
                    .body("{\"unit\": \"%s\", \"campusNumber\": \"S-1\"}".formatted(other.unit(other.root, "branch")))
                    .post("/api/v1/transfers/" + half + "/receipt")
                    .then()
                    .statusCode(204);
            UUID arrived = (UUID) Database.rows("select person as id from transfer where id = ?", half)
                    .getFirst()
                    .get("id");
            Campus eraser = atTheOldSide ? campus : other;
            UUID erasure = Campus.made(eraser.office()
                    .body("{\"ground\": \"asked-in-writing\"}")
                    .post("/api/v1/members/" + (atTheOldSide ? leaving : arrived) + "/erasure")
                    .then()
                    .statusCode(201));
            approve(eraser.office().header("If-Match", "\"0\""), erasure).statusCode(204);
            assertEquals(
                    List.of(),
                    Database.rows(
                            "select 1 from transfer where id in (?, ?) and destination is not null", letter, half));
        }
    }

    @Test
    void the_others_hear_that_they_left_and_are_erased_and_no_more() {
        erase(wished());
        List<String> facts =
                Database.rows("select type, payload from outbox where aggregateid = ? order by id", member.toString())
                        .stream()
                        .skip(2) // that they were registered and joined
                        .map(row -> row.get("type") + " "
                                + row.get("payload").toString().replaceAll("\\s", ""))
                        .toList();
        assertEquals(
                List.of(
                        "membership.member-left.v1 {\"person\":\"%s\",\"university\":\"%s\",\"unit\":\"%s\",\"on\":\"%s\"}"
                                .formatted(member, campus.code, branch, today()),
                        "membership.person-erased.v1 {\"person\":\"%s\",\"university\":\"%s\",\"on\":\"%s\"}"
                                .formatted(member, campus.code, today())),
                facts);
    }

    @Test
    void figures_of_earlier_days_stay_and_todays_are_without_them() {
        campus.member(branch, "S-2");
        assertEquals(2, membersOn(today().minusDays(1)));
        erase(wished());
        assertEquals(2, membersOn(today().minusDays(1)));
        assertEquals(1, membersOn(today()));
    }

    @Test
    void who_came_today_and_goes_today_has_never_been_there() {
        UUID late = Campus.made(campus.office()
                .body(Campus.newMember(branch, "S-2", null).replace("2024-06-28", today().toString()))
                .post("/api/v1/members")
                .then()
                .statusCode(201));
        erase(official(late, "asked-in-writing").statusCode(201));
        assertEquals(List.of(), Database.rows("select 1 from placement where person = ?", late));
    }

    @Test
    void login_and_number_are_free_again_for_somebody_else() {
        erase(wished());
        UUID next = Campus.made(Campus.join(campus.office(), branch, "S-1", campus.code + "-login")
                .statusCode(201));
        assertTrue(!next.equals(member));
    }

    @Test
    void what_was_seen_must_still_be_so() {
        UUID id = wished();
        approve(campus.office(), id).statusCode(428);
        approve(campus.office().header("If-Match", "\"7\""), id).statusCode(412);
        approve(campus.office().header("If-Match", "\"0\""), id).statusCode(204);
    }

    @Test
    void asked_again_it_has_been_done_once() {
        UUID id = wished();
        List<Integer> answers = Stream.of(1, 2, 3)
                .map(call -> CompletableFuture.supplyAsync(
                        () -> approve(campus.office().header("If-Match", "\"0\""), id)
                                .extract()
                                .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertEquals(List.of(204, 204, 204), answers);
        assertEquals(
                1,
                Database.rows(
                                "select 1 from outbox where aggregateid = ? and type = 'membership.person-erased.v1'",
                                member.toString())
                        .size());
        campus.office()
                .get("/api/v1/erasures/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("done"))
                .body("name", nullValue())
                .body("goes", nullValue());
    }

    @Test
    void nobody_is_erased_who_holds_an_office_or_will() {
        UUID id = wished();
        UUID office = campus.secretary(member, branch);
        campus.office().get("/api/v1/erasures/" + id).then().body("obstacles", contains("holds-an-office"));
        approve(campus.office().header("If-Match", "\"0\""), id)
                .statusCode(409)
                .body("code", equalTo("holds-an-office"));
        campus.office()
                .body("{\"on\": \"%s\"}".formatted(today()))
                .post("/api/v1/appointments/" + office + "/ending")
                .then()
                .statusCode(204);
        erase(id);
        assertEquals(
                1,
                Database.rows("select 1 from appointment where person = ?", member)
                        .size());
    }

    @Test
    void an_office_that_was_called_off_before_its_first_day_keeps_nobody() {
        UUID office = Campus.made(campus.office()
                .body("""
                        {"person": "%s", "unit": "%s", "office": "secretary", "from": "%s"}""".formatted(member, branch, today().plusMonths(1)))
                .post("/api/v1/appointments")
                .then()
                .statusCode(201));
        wish().statusCode(409).body("code", equalTo("holds-an-office"));
        campus.office()
                .body("{\"on\": \"%s\"}".formatted(today().plusMonths(1)))
                .post("/api/v1/appointments/" + office + "/ending")
                .then()
                .statusCode(204);
        erase(wished());
    }

    /** Each is tried while an erasure has let go of its part already, and of the person's mail and membership not yet. */
    @Test
    void nothing_is_written_of_somebody_who_is_being_erased() {
        for (Function<UUID, ValidatableResponse> writing : List.<Function<UUID, ValidatableResponse>>of(
                person -> campus.office()
                        .body("{\"person\": \"%s\", \"on\": \"2022-01-10\", \"facts\": {\"ofAge\": true}}"
                                .formatted(person))
                        .post("/api/v1/developments")
                        .then(),
                person -> campus.office()
                        .body(("{\"unit\": \"%s\", \"title\": {\"zh\": \"样例\", \"en\": \"Sample\"},"
                                        + " \"members\": [\"%s\"]}")
                                .formatted(branch, person))
                        .post("/api/v1/leavers")
                        .then())) {
            UUID applicant = applicant();
            UUID id = Campus.made(official(applicant, "asked-in-writing").statusCode(201));
            CompletableFuture<Integer> erased;
            CompletableFuture<Integer> written;
            try (Held row = Held.rowsOf(applicant, "mail")) {
                erased = later(() -> approve(campus.office().header("If-Match", "\"0\""), id));
                row.awaitWaiting(1);
                written = later(() -> writing.apply(applicant));
                Eventually.until(() -> written.isDone() || Held.waiting() == 2);
            }
            assertEquals(204, erased.join());
            assertTrue(List.of(404, 422).contains(written.join()), () -> "answered " + written.join());
            for (String table : List.of("development", "leaver")) {
                assertEquals(
                        List.of(), Database.rows("select 1 from " + table + " where person = ?", applicant), table);
            }
        }
    }

    @Test
    void an_erasure_waits_for_a_step_that_is_being_written_and_takes_it_along() {
        UUID applicant = applicant();
        UUID development = Campus.made(campus.office()
                .body("{\"person\": \"%s\", \"on\": \"2022-01-10\", \"facts\": {\"ofAge\": true}}".formatted(applicant))
                .post("/api/v1/developments")
                .then()
                .statusCode(201));
        UUID id = Campus.made(official(applicant, "asked-in-writing").statusCode(201));
        CompletableFuture<Integer> written;
        CompletableFuture<Integer> erased;
        try (Held row = Held.rowsOf(applicant, "member")) {
            written = later(() -> campus.office()
                    .body("{\"number\": 2, \"on\": \"2022-01-20\", \"facts\": {}}")
                    .post("/api/v1/developments/" + development + "/steps")
                    .then());
            row.awaitWaiting(1);
            erased = later(() -> approve(campus.office().header("If-Match", "\"0\""), id));
            row.awaitWaiting(2);
        }
        assertEquals(201, written.join());
        assertEquals(204, erased.join());
        assertEquals(List.of(), Database.rows("select 1 from development_step where development = ?", development));
    }

    @Test
    void who_is_in_office_need_not_ask() {
        campus.office().post("/api/v1/me/erasure").then().statusCode(409).body("code", equalTo("holds-an-office"));
    }

    @Test
    void the_person_may_take_the_wish_back() {
        UUID id = wished();
        wish().statusCode(409).body("code", equalTo("erasure-is-pending"));
        campus.person(member).post("/api/v1/me/erasure/withdrawal").then().statusCode(204);
        approve(campus.office().header("If-Match", "\"1\""), id)
                .statusCode(409)
                .body("code", equalTo("erasure-is-decided"));
        campus.person(member)
                .post("/api/v1/me/erasure/withdrawal")
                .then()
                .statusCode(409)
                .body("code", equalTo("none-is-pending"));
        wish().statusCode(201);
    }

    @Test
    void an_office_may_say_no_and_why() {
        UUID id = wished();
        campus.office()
                .body("{\"because\": \"kept-by-law\"}")
                .post("/api/v1/erasures/" + id + "/refusal")
                .then()
                .statusCode(204);
        campus.person(member)
                .get("/api/v1/erasures/" + id)
                .then()
                .body("state", equalTo("refused"))
                .body("because", equalTo("kept-by-law"));
        campus.person(member).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void the_university_erases_who_asked_on_paper_and_who_has_left() {
        official(member, "has-left").statusCode(409).body("code", equalTo("still-a-member"));
        official(member, "own-wish").statusCode(422).body("code", equalTo("wish-of-another"));
        official(UUID.randomUUID(), "has-left").statusCode(404);
        campus.secretaryOf(branch)
                .body("{\"ground\": \"asked-in-writing\"}")
                .post("/api/v1/members/" + member + "/erasure")
                .then()
                .statusCode(403);
        erase(official(member, "asked-in-writing").statusCode(201));
        official(member, "has-left").statusCode(404);
    }

    @Test
    void offices_see_what_waits_below_them_without_names() {
        UUID id = wished();
        UUID elsewhere = campus.unit(campus.root, "branch");
        campus.secretaryOf(branch)
                .get("/api/v1/erasures?unit=" + branch)
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()))
                .body("items.name", contains(nullValue()));
        campus.office().get("/api/v1/erasures?unit=" + campus.root).then().body("items.id", hasItems(id.toString()));
        campus.office().get("/api/v1/erasures?unit=" + elsewhere).then().body("items", empty());
        campus.secretaryOf(elsewhere)
                .get("/api/v1/erasures?unit=" + branch)
                .then()
                .statusCode(403);
    }

    @Test
    void who_hears_of_a_wish_is_told_to_the_person_in_a_list_and_after_the_decision_too() {
        UUID id = wished();
        campus.office().get("/api/v1/erasures?unit=" + branch).then().statusCode(200);
        campus.person(member).get("/api/v1/erasures/" + id).then().statusCode(200);
        campus.office()
                .body("{\"because\": \"kept-by-law\"}")
                .post("/api/v1/erasures/" + id + "/refusal")
                .then()
                .statusCode(204);
        campus.office().get("/api/v1/erasures/" + id).then().statusCode(200);
        campus.person(member)
                .get("/api/v1/me/readers")
                .then()
                .body("items.purpose", contains("erasure", "erasure"))
                .body("items.reader", contains(campus.officer.toString(), campus.officer.toString()));
    }

    @Test
    void nobody_erases_with_an_office_they_do_not_hold_today() {
        UUID id = wished();
        approve(campus.secretaryOf(branch).header("If-Match", "\"0\""), id)
                .statusCode(403)
                .body("code", equalTo("appointment-not-current"));
        approve(campus.person(member).header("If-Match", "\"0\""), id)
                .statusCode(403)
                .body("code", equalTo("own-request"));
        approve(campus.anybody().header("If-Match", "\"0\""), id).statusCode(404);
    }

    @Test
    void a_secretary_who_erased_somebody_still_finds_it_done() {
        UUID secretary = campus.member(branch, "S-2");
        campus.secretary(secretary, branch);
        UUID id = wished();
        approve(campus.inOffice(secretary, branch).header("If-Match", "\"0\""), id)
                .statusCode(204);
        campus.inOffice(secretary, branch)
                .get("/api/v1/erasures/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("done"));
    }

    @Test
    void who_was_erased_is_appointed_to_nothing_and_remains_a_reader_without_a_name() {
        UUID other = campus.member(branch, "S-2");
        UUID office = campus.secretary(member, branch);
        campus.inOffice(member, branch).get("/api/v1/members/" + other).then().statusCode(200);
        campus.office()
                .body("{\"on\": \"%s\"}".formatted(today()))
                .post("/api/v1/appointments/" + office + "/ending")
                .then()
                .statusCode(204);
        erase(wished());
        Campus.appoint(campus.office(), member, branch).statusCode(404);
        campus.person(other)
                .get("/api/v1/me/readers")
                .then()
                .body("items.reader", contains(member.toString()))
                .body("items.name", contains(nullValue()));
    }

    @Test
    void no_answer_of_an_erasure_remembers_anything_personal() {
        UUID id = wished();
        erase(id);
        Response answer = campus.office().get("/api/v1/erasures/" + id);
        answer.then().body(not(containsString("S-1"))).body(not(containsString("Sample Person")));
    }

    private UUID wished() {
        return Campus.made(wish().statusCode(201));
    }

    private ValidatableResponse wish() {
        return campus.person(member).post("/api/v1/me/erasure").then();
    }

    private ValidatableResponse official(UUID person, String ground) {
        return campus.office()
                .body("{\"ground\": \"%s\"}".formatted(ground))
                .post("/api/v1/members/" + person + "/erasure")
                .then();
    }

    private void erase(ValidatableResponse asked) {
        erase(Campus.made(asked));
    }

    private void erase(UUID id) {
        approve(campus.office().header("If-Match", "\"0\""), id).statusCode(204);
    }

    private static ValidatableResponse approve(RequestSpecification by, UUID id) {
        return by.post("/api/v1/erasures/" + id + "/approval").then();
    }

    private int membersOn(LocalDate day) {
        return Database.rows(
                        "select 1 from placement where unit = ? and daterange(from_on, until_on) @> cast(? as date)",
                        branch,
                        day)
                .size();
    }

    private UUID applicant() {
        UUID applicant = Campus.made(campus.office()
                .body(Campus.newMember(
                                branch, "S-" + UUID.randomUUID().toString().substring(0, 8), null)
                        .replace("probationary-member", "applicant"))
                .post("/api/v1/members")
                .then()
                .statusCode(201));
        Database.change(
                "insert into mail values (gen_random_uuid(), ?, ?, 'TERM_ENDS', '{}', 'SENT', 1, now(), now(), now(), 0)",
                campus.code,
                applicant);
        return applicant;
    }

    private static CompletableFuture<Integer> later(Supplier<ValidatableResponse> call) {
        return CompletableFuture.supplyAsync(() -> call.get().extract().statusCode(), task -> new Thread(task).start());
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
