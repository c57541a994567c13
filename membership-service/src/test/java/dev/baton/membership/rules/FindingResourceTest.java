package dev.baton.membership.rules;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.baton.membership.Campus;
import dev.baton.membership.calendar.Today;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is wrong today, over HTTP. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class FindingResourceTest {

    @Inject
    Today today;

    private Campus campus;
    private UUID college;

    @BeforeEach
    void prepare() {
        campus = new Campus();
        college = campus.unit(campus.root, "secondary-organisation");
    }

    @Test
    void a_small_branch_without_offices_hears_what_is_wrong_since_when_and_what_to_do() {
        UUID branch = Branch.of(campus, college, "staff", 2);
        campus.secretaryOf(branch)
                .get("/api/v1/units/" + branch + "/findings")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].unit", equalTo(branch.toString()))
                .body("items[0].findings.rule", contains("branch-full-members", "branch-secretary"))
                .body("items[0].findings[0].version", equalTo(1))
                .body("items[0].findings[0].severity", equalTo("must"))
                .body("items[0].findings[0].verified", equalTo(false))
                .body("items[0].findings[0].citation.zh", equalTo("党支部工作条例（条款未核实）"))
                .body("items[0].findings[0].wrong.en", equalTo("It has 2 full members, fewer than 3."))
                .body("items[0].findings[0].wrong.zh", equalTo("正式党员2人，少于3人。"))
                .body("items[0].findings[0].figures.fullMembers", equalTo(2))
                .body("items[0].findings[0].since", equalTo("2021-09-01"))
                .body(
                        "items[0].findings[0].remedy.en",
                        equalTo("Form a joint branch with units nearby, or bring full members in until there are 3."))
                .body("items[0].undecided", hasSize(0))
                .body("nextCursor", nullValue());
    }

    @Test
    void what_is_not_known_is_said_and_gives_no_verdict() {
        UUID branch = campus.unit(college, "branch");
        Branch.join(campus, branch, 0, 31);
        campus.secretary(campus.officer, branch);
        campus.office()
                .get("/api/v1/units/" + branch + "/findings")
                .then()
                .statusCode(200)
                .body(
                        "items[0].undecided.rule",
                        contains("branch-size-student", "branch-size-teacher", "joint-branch-coverage"))
                .body("items[0].undecided.missing", contains("kind", "kind", "covered-units"));
    }

    @Test
    void a_committee_is_whoever_holds_its_offices() {
        UUID branch = Branch.of(campus, college, "staff", 0);
        List<UUID> members = IntStream.range(0, 9)
                .mapToObj(number -> campus.fullMember(branch, "C-" + number))
                .toList();
        appoint(members.getFirst(), branch, "secretary");
        asked(branch).body("items[0].findings.rule", contains("branch-committee"));
        appoint(members.get(1), branch, "deputy-secretary");
        asked(branch).body("items[0].findings.rule", contains("branch-committee"));
        appoint(members.get(1), branch, "organisation-officer");
        asked(branch)
                .body("items[0].findings.rule", contains("branch-committee-size", "branch-committee-usual-size"))
                .body("items[0].findings[0].wrong.en", equalTo("The committee has 2 members; it should have 3 to 7."));
        members.subList(2, 9).forEach(person -> appoint(person, branch, "committee-member"));
        asked(branch)
                .body("items[0].findings.rule", contains("branch-committee-size", "branch-committee-usual-size"))
                .body("items[0].findings.figures.committee", contains(9, 9));
        Database.change(
                "update appointment set expires_on = ? where office = 'SECRETARY' and unit = ?",
                today.get().minusDays(1),
                branch);
        asked(branch)
                .body("items[0].findings.rule", hasItem("branch-committee-secretary"))
                .body("items[0].findings.figures.committee", contains(8, 8, 8));
    }

    private ValidatableResponse asked(UUID branch) {
        return campus.office()
                .get("/api/v1/units/" + branch + "/findings")
                .then()
                .statusCode(200);
    }

    private void appoint(UUID person, UUID branch, String office) {
        campus.office()
                .body("""
                        {"person": "%s", "unit": "%s", "office": "%s", "from": "2025-09-01"}""".formatted(person, branch, office))
                .post("/api/v1/appointments")
                .then()
                .statusCode(201);
    }

    @Test
    void members_of_groups_count_in_their_branch_and_in_what_stands_above_it() {
        UUID general = campus.unit(college, "general-branch");
        UUID branch = Branch.of(campus, general, "student", 1);
        UUID group = campus.unit(branch, "group");
        Branch.join(campus, group, 0, 30);
        campus.office()
                .get("/api/v1/units/" + branch + "/findings")
                .then()
                .body("items[0].findings.rule", contains("branch-committee", "branch-size-student"))
                .body("items[0].findings[1].figures.members", equalTo(31))
                .body("items[0].findings[1].since", equalTo(today.get().toString()));
        campus.office()
                .get("/api/v1/units/" + general + "/findings")
                .then()
                .body("items[0].findings.rule", contains("general-branch-from"))
                .body("items[0].findings[0].figures.members", equalTo(31));
    }

    @Test
    void who_has_left_counts_no_more() {
        UUID branch = Branch.of(campus, college, "staff", 3);
        campus.secretary(campus.officer, branch);
        Database.change(
                "update placement set until_on = ? where person = (select person from member where unit = ? limit 1)",
                today.get(),
                branch);
        campus.office()
                .get("/api/v1/units/" + branch + "/findings")
                .then()
                .body("items[0].findings.rule", contains("branch-full-members"))
                .body("items[0].findings[0].since", equalTo(today.get().toString()));
    }

    @Test
    void applicants_are_no_members_yet() {
        UUID branch = Branch.of(campus, college, "student", 2);
        String applicant = Campus.newMember(branch, "A-1", null).replace("probationary-member", "applicant");
        campus.office().body(applicant).post("/api/v1/members").then().statusCode(201);
        campus.member(branch, "P-1");
        campus.office()
                .get("/api/v1/units/" + branch + "/findings")
                .then()
                .body("items[0].findings[0].figures.fullMembers", equalTo(2));
    }

    @Test
    void below_a_unit_come_the_units_in_which_something_is_wrong_page_by_page() {
        UUID first = Branch.of(campus, college, "staff", 2);
        UUID sound = Branch.of(campus, college, "staff", 3);
        campus.secretary(campus.officer, sound);
        UUID second = Branch.of(campus, college, "student", 0);
        UUID elsewhere = Branch.of(campus, campus.root, "student", 0);
        String cursor = campus.secretaryOf(college)
                .get("/api/v1/units/" + college + "/findings?below=true&limit=1")
                .then()
                .statusCode(200)
                .body("items.unit", contains(first.toString()))
                .extract()
                .path("nextCursor");
        campus.secretaryOf(college)
                .queryParam("cursor", cursor)
                .get("/api/v1/units/" + college + "/findings?below=true&limit=1")
                .then()
                .body("items.unit", contains(second.toString()))
                .body("nextCursor", nullValue());
        campus.secretaryOf(college)
                .get("/api/v1/findings")
                .then()
                .body("items.unit", contains(first.toString(), second.toString()));
        campus.office()
                .get("/api/v1/findings?rule=branch-full-members")
                .then()
                .body("items.unit", contains(first.toString(), second.toString(), elsewhere.toString()))
                .body("items[0].findings.rule", contains("branch-full-members"));
    }

    @Test
    void findings_are_for_offices_of_the_unit_and_above() {
        UUID branch = Branch.of(campus, college, "staff", 0);
        UUID other = campus.unit(campus.root, "secondary-organisation");
        String path = "/api/v1/units/" + branch + "/findings";
        campus.secretaryOf(college).get(path).then().statusCode(200);
        campus.secretaryOf(other).get(path).then().statusCode(403).body("code", equalTo("office-required"));
        campus.secretaryOf(branch)
                .get("/api/v1/units/" + college + "/findings?below=true")
                .then()
                .statusCode(403);
        campus.anybody().get(path).then().statusCode(403);
        campus.anybody().get("/api/v1/findings").then().statusCode(403).body("code", equalTo("office-required"));
        campus.secretaryOf(other).get("/api/v1/findings").then().body("items", hasSize(0));
        given().get(path).then().statusCode(401);
        given().get("/api/v1/findings").then().statusCode(401);
    }

    @Test
    void what_cannot_be_answered_is_refused() {
        campus.office()
                .get("/api/v1/units/" + UUID.randomUUID() + "/findings")
                .then()
                .statusCode(404);
        campus.office()
                .header("Accept-Language", "en")
                .get("/api/v1/findings?on=" + today.get().plusDays(1))
                .then()
                .statusCode(422)
                .body("code", equalTo("day-is-to-come"));
        campus.office().get("/api/v1/findings?on=9999").then().statusCode(400);
        campus.office().get("/api/v1/findings?limit=0").then().statusCode(400);
        campus.office()
                .get("/api/v1/findings?rule=no-such")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void a_unit_of_which_no_rule_speaks_has_nothing_to_answer_for() {
        campus.office()
                .get("/api/v1/units/" + college + "/findings")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }
}
