package dev.baton.membership.corrections;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.baton.membership.Campus;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Corrections, over HTTP: asked by the person, decided by an office, unheard of elsewhere. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class CorrectionResourceTest {

    private static final String WANTED = """
            {"name": "样例李四 Right Person", "campusNumber": "S-9", "phone": "13800001234", "joinedOn": "2023-05-04",
             "reason": "miswritten"}""";

    private Campus campus;
    private UUID branch;
    private UUID member;

    @BeforeEach
    void prepare() {
        campus = new Campus();
        branch = campus.unit(campus.root, "branch");
        member = campus.member(branch, "S-1");
    }

    @Test
    void until_it_is_decided_all_stays_as_it_was_and_nothing_wanted_can_be_read_in_the_database() {
        UUID id = Campus.made(ask(member, WANTED).statusCode(201));
        campus.person(member).get("/api/v1/me").then().body("name", equalTo(Campus.PERSON_NAME));
        String row = Database.rows("select c::text as row from correction c where id = ?", id)
                .getFirst()
                .get("row")
                .toString();
        assertFalse(row.contains("李四") || row.contains("S-9") || row.contains("1234"), row);
    }

    @Test
    void offices_see_what_waits_below_them_and_that_is_noted() {
        UUID id = Campus.made(ask(member, WANTED).statusCode(201));
        for (UUID unit : new UUID[] {branch, campus.root}) {
            campus.office()
                    .get("/api/v1/corrections?unit=" + unit)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(id.toString()))
                    .body("items[0].present.name", equalTo(Campus.PERSON_NAME))
                    .body("items[0].wanted.name", equalTo("样例李四 Right Person"))
                    .body("items[0].wanted.maskedPhone", equalTo("*******1234"))
                    .body("items[0].fields", contains("name", "campusNumber", "phone", "joinedOn"));
        }
        assertEquals(
                2,
                Database.rows("select 1 from personal_data_read where person = ? and purpose = 'CORRECTION'", member)
                        .size());
        UUID elsewhere = campus.unit(campus.root, "branch");
        campus.office().get("/api/v1/corrections?unit=" + elsewhere).then().body("items", empty());
        campus.secretaryOf(elsewhere)
                .get("/api/v1/corrections?unit=" + branch)
                .then()
                .statusCode(403);
        campus.secretaryOf(elsewhere).get("/api/v1/corrections/" + id).then().statusCode(404);
    }

    @Test
    void approving_changes_the_data_and_by_what_it_is_found_and_tells_nobody() {
        UUID id = Campus.made(ask(member, WANTED).statusCode(201));
        int facts = Database.rows("select 1 from outbox").size();
        var words = Database.rows("select token from name_token where person = ? order by token", member);
        campus.office().post("/api/v1/corrections/" + id + "/approval").then().statusCode(204);
        campus.office()
                .get("/api/v1/members/" + member)
                .then()
                .body("name", equalTo("样例李四 Right Person"))
                .body("campusNumber", equalTo("S-9"))
                .body("maskedPhone", equalTo("*******1234"))
                .body("joinedOn", equalTo("2023-05-04"));
        assertFalse(
                words.equals(Database.rows("select token from name_token where person = ? order by token", member)));
        Campus.join(campus.office(), branch, "S-9", null).statusCode(409);
        Campus.join(campus.office(), branch, "S-1", null).statusCode(201); // the old number is free
        assertEquals(
                0,
                Database.rows("select 1 from outbox where aggregateid = ? offset 1", member.toString())
                        .size());
        assertEquals(facts + 1, Database.rows("select 1 from outbox").size()); // of who joined just now
        campus.person(member)
                .get("/api/v1/me/corrections")
                .then()
                .body("items.state", contains("approved"))
                .body("items.wanted", contains(nullValue()));
    }

    @Test
    void where_they_were_when_stays_whatever_the_date_of_joining() {
        UUID id = Campus.made(ask(member, "{\"joinedOn\": \"2023-05-04\", \"reason\": \"miswritten\"}")
                .statusCode(201));
        campus.office().post("/api/v1/corrections/" + id + "/approval").then().statusCode(204);
        assertEquals(
                "2024-06-28",
                Database.rows("select from_on from placement where person = ?", member)
                        .getFirst()
                        .get("from_on")
                        .toString());
    }

    @Test
    void refusing_leaves_it_and_says_why() {
        UUID id = Campus.made(ask(member, WANTED).statusCode(201));
        campus.office()
                .body("{\"because\": \"correct-as-it-is\"}")
                .post("/api/v1/corrections/" + id + "/refusal")
                .then()
                .statusCode(204);
        campus.person(member)
                .get("/api/v1/corrections/" + id)
                .then()
                .body("state", equalTo("refused"))
                .body("because", equalTo("correct-as-it-is"))
                .body("present.name", equalTo(Campus.PERSON_NAME));
        campus.office()
                .post("/api/v1/corrections/" + id + "/approval")
                .then()
                .statusCode(409)
                .body("code", equalTo("correction-is-decided"));
    }

    @Test
    void a_number_that_is_taken_by_then_leaves_all_undone() {
        UUID id = Campus.made(ask(member, WANTED).statusCode(201));
        campus.member(branch, "S-9");
        campus.office()
                .post("/api/v1/corrections/" + id + "/approval")
                .then()
                .statusCode(409)
                .body("code", equalTo("campus-number-is-taken"));
        campus.person(member)
                .get("/api/v1/corrections/" + id)
                .then()
                .body("state", equalTo("pending"))
                .body("present.name", equalTo(Campus.PERSON_NAME));
    }

    @Test
    void of_two_who_decide_at_once_one_comes_second() {
        UUID id = Campus.made(ask(member, WANTED).statusCode(201));
        List<Integer> answers = Stream.of(1, 2)
                .map(call -> CompletableFuture.supplyAsync(() -> campus.office()
                        .post("/api/v1/corrections/" + id + "/approval")
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(204, 409), answers);
    }

    @Test
    void who_has_left_takes_no_number_back_and_changes_no_membership_that_is_over() {
        UUID id = Campus.made(ask(member, WANTED).statusCode(201));
        leaves(member);
        campus.office()
                .post("/api/v1/corrections/" + id + "/approval")
                .then()
                .statusCode(409)
                .body("code", equalTo("not-a-member"));
        campus.office()
                .body("{\"because\": \"cannot-be-verified\"}")
                .post("/api/v1/corrections/" + id + "/refusal")
                .then()
                .statusCode(204);
        ask(member, "{\"campusNumber\": \"S-9\", \"reason\": \"miswritten\"}")
                .statusCode(409)
                .body("code", equalTo("not-a-member"))
                .body("errors[0].pointer", equalTo("/campusNumber"));
    }

    @Test
    void the_name_of_who_has_left_is_put_right_and_their_number_stays_free() {
        UUID id = Campus.made(
                ask(member, "{\"name\": \"样例李四\", \"reason\": \"miswritten\"}").statusCode(201));
        leaves(member);
        campus.member(branch, "S-1");
        campus.office().post("/api/v1/corrections/" + id + "/approval").then().statusCode(204);
        campus.person(member).get("/api/v1/me").then().body("name", equalTo("样例李四"));
        assertEquals(
                0,
                Database.rows("select 1 from person where id = ? and campus_number_hash is not null", member)
                        .size());
    }

    private void leaves(UUID person) {
        campus.office()
                .body("{\"on\": \"2026-01-31\", \"kind\": \"left\"}")
                .post("/api/v1/members/" + person + "/departure")
                .then()
                .statusCode(204);
    }

    @Test
    void one_waits_at_a_time() {
        ask(member, WANTED).statusCode(201);
        ask(member, WANTED).statusCode(409).body("code", equalTo("correction-is-pending"));
    }

    @Test
    void what_makes_no_sense_is_refused() {
        ask(member, "{\"reason\": \"changed\"}").statusCode(422).body("code", equalTo("nothing-to-correct"));
        ask(member, "{\"name\": \"  \", \"reason\": \"changed\"}").statusCode(422);
        ask(member, "{\"joinedOn\": \"2999-01-01\", \"reason\": \"changed\"}")
                .statusCode(422)
                .body("code", equalTo("joined-in-the-future"));
        ask(campus.officer, "{\"joinedOn\": \"2023-05-04\", \"reason\": \"changed\"}")
                .statusCode(409)
                .body("code", equalTo("not-a-member"));
        ask(UUID.randomUUID(), WANTED).statusCode(404);
    }

    @Test
    void nobody_decides_for_themselves_or_with_an_office_they_do_not_hold_today() {
        campus.secretary(member, branch);
        UUID id = Campus.made(ask(member, WANTED).statusCode(201));
        campus.inOffice(member, branch)
                .post("/api/v1/corrections/" + id + "/approval")
                .then()
                .statusCode(403)
                .body("code", equalTo("own-request"));
        campus.secretaryOf(branch)
                .post("/api/v1/corrections/" + id + "/approval")
                .then()
                .statusCode(403)
                .body("code", equalTo("appointment-not-current"));
        campus.anybody().post("/api/v1/corrections/" + id + "/approval").then().statusCode(404);
    }

    @Test
    void a_secretary_decides_for_their_branch() {
        UUID secretary = campus.member(branch, "S-2");
        campus.secretary(secretary, branch);
        UUID id = Campus.made(ask(member, WANTED).statusCode(201));
        campus.inOffice(secretary, branch)
                .post("/api/v1/corrections/" + id + "/approval")
                .then()
                .statusCode(204);
    }

    @Test
    void an_office_puts_right_what_nobody_could_ask_for_and_the_person_sees_it() {
        UUID id = Campus.made(correct(campus.office(), tag(), WANTED).statusCode(201));
        campus.office()
                .get("/api/v1/members/" + member)
                .then()
                .body("name", equalTo("样例李四 Right Person"))
                .body("campusNumber", equalTo("S-9"))
                .body("maskedPhone", equalTo("*******1234"))
                .body("joinedOn", equalTo("2023-05-04"));
        campus.person(member)
                .get("/api/v1/me/corrections")
                .then()
                .body("items.id", contains(id.toString()))
                .body("items.byOffice", contains(true))
                .body("items.state", contains("approved"))
                .body("items[0].fields", contains("name", "campusNumber", "phone", "joinedOn"));
        campus.person(member).get("/api/v1/me/data").then().body("records.corrections.byOffice", contains(true));
        assertEquals(
                1,
                Database.rows("select 1 from personal_data_read where person = ? and purpose = 'CORRECTION'", member)
                        .size());
    }

    @Test
    void an_office_corrects_what_it_has_seen_and_nothing_of_its_own() {
        String seen = tag();
        correct(campus.office(), seen, WANTED).statusCode(201);
        correct(campus.office(), seen, WANTED).statusCode(412);
        campus.office()
                .body(WANTED)
                .post("/api/v1/members/" + member + "/corrections")
                .then()
                .statusCode(428);
        correct(campus.office(), tag(), "{\"reason\": \"changed\"}")
                .statusCode(422)
                .body("code", equalTo("nothing-to-correct"));
        campus.secretary(member, branch);
        correct(campus.inOffice(member, branch), tag(), WANTED).statusCode(403).body("code", equalTo("own-request"));
        correct(campus.secretaryOf(branch), tag(), WANTED)
                .statusCode(403)
                .body("code", equalTo("appointment-not-current"));
        correct(campus.anybody(), tag(), WANTED).statusCode(404);
    }

    @Test
    void what_the_person_asks_for_is_decided_before_an_office_corrects() {
        ask(member, WANTED).statusCode(201);
        correct(campus.office(), tag(), "{\"name\": \"样例王五\", \"reason\": \"miswritten\"}")
                .statusCode(409)
                .body("code", equalTo("correction-is-pending"));
    }

    private String tag() {
        return campus.person(member)
                .get("/api/v1/members/" + member)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private ValidatableResponse correct(RequestSpecification by, String tag, String body) {
        return by.header("If-Match", tag)
                .body(body)
                .post("/api/v1/members/" + member + "/corrections")
                .then();
    }

    private ValidatableResponse ask(UUID person, String body) {
        return campus.person(person).body(body).post("/api/v1/me/corrections").then();
    }
}
