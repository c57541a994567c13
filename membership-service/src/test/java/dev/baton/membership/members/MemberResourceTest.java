package dev.baton.membership.members;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.Campus;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rosters, over HTTP: who writes them, who sees them, and what leaves. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class MemberResourceTest {

    private Campus campus;
    private UUID branch;

    @BeforeEach
    void prepare() {
        campus = new Campus();
        branch = campus.unit(campus.root, "branch");
    }

    @Test
    void a_member_with_a_login_is_both_a_member_and_an_account_holder_to_others() {
        UUID id = Campus.made(Campus.join(campus.office(), branch, "S-1", campus.code + "-member")
                .statusCode(201));
        assertEquals(List.of("membership.person-registered.v1", "membership.member-joined.v1"), factsAbout(id));
    }

    @Test
    void a_member_without_a_login_is_a_member_only() {
        assertEquals(List.of("membership.member-joined.v1"), factsAbout(campus.member(branch, "S-1")));
    }

    @Test
    void the_member_and_the_offices_above_see_the_member() {
        UUID id = campus.member(branch, "S-1");
        String tag = campus.person(id)
                .get("/api/v1/members/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id.toString()))
                .body("name", equalTo(Campus.PERSON_NAME))
                .body("campusNumber", equalTo("S-1"))
                .body("unit", equalTo(branch.toString()))
                .body("stage", equalTo("probationary-member"))
                .body("joinedOn", equalTo("2024-06-28"))
                .extract()
                .header("ETag");
        campus.office()
                .header("If-None-Match", tag)
                .get("/api/v1/members/" + id)
                .then()
                .statusCode(304);
        campus.secretaryOf(branch).get("/api/v1/members/" + id).then().statusCode(200);
    }

    @Test
    void what_an_import_would_refuse_is_refused_of_one_too() {
        String good = Campus.newMember(branch, "S-1", null);
        refused(good.replace(Campus.PERSON_NAME, "a\\u0007b"), "/name", "invalid-field");
        refused(good.replace(Campus.PERSON_NAME, " "), "/name", "invalid-field");
        refused(good.replace("2024-06-28", "1899-12-31"), "/joinedOn", "joined-long-ago");
        refused(good.replace("S-1", "11010519491231002X"), "/campusNumber", "identity-number-is-not-kept");
        refused(
                good.replace("\"login\"", "\"phone\": \"110105199001010010\", \"login\""),
                "/phone",
                "identity-number-is-not-kept");
    }

    private void refused(String member, String pointer, String code) {
        campus.office()
                .body(member)
                .post("/api/v1/members")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    /** What was found and is then not there has left in between: here it never was, which nothing else tells apart. */
    @Test
    void a_page_goes_on_though_who_comes_next_leaves_while_it_is_read() {
        campus.member(branch, "S-1");
        UUID gone = new UUID(-1, -1);
        Database.change(
                "set local session_replication_role = replica;"
                        + " insert into member (person, university, unit, stage, joined_on, version)"
                        + " values (?, ?, ?, 'APPLICANT', '2024-06-28', 0)",
                gone,
                campus.code,
                branch);
        try {
            campus.office()
                    .get("/api/v1/members?limit=1&unit=" + branch)
                    .then()
                    .body("items.campusNumber", contains("S-1"))
                    .body("nextCursor", notNullValue());
        } finally {
            Database.change("delete from member where person = ?", gone);
        }
    }

    @Test
    void to_everybody_else_there_is_no_such_member() {
        UUID id = campus.member(branch, "S-1");
        UUID elsewhere = campus.unit(campus.root, "branch");
        String unknown = campus.anybody()
                .get("/api/v1/members/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .extract()
                .path("detail");
        campus.anybody().get("/api/v1/members/" + id).then().statusCode(404).body("detail", equalTo(unknown));
        campus.secretaryOf(elsewhere).get("/api/v1/members/" + id).then().statusCode(404);
        new Campus().office().get("/api/v1/members/" + id).then().statusCode(404);
    }

    @Test
    void the_roster_is_for_offices_page_by_page() {
        UUID first = campus.member(branch, "S-1");
        UUID second = campus.member(branch, "S-2");
        String cursor = campus.secretaryOf(branch)
                .get("/api/v1/members?limit=1&unit=" + branch)
                .then()
                .statusCode(200)
                .body("items.id", contains(first.toString()))
                .extract()
                .path("nextCursor");
        campus.secretaryOf(branch)
                .queryParam("cursor", cursor)
                .get("/api/v1/members?limit=1&unit=" + branch)
                .then()
                .body("items.id", contains(second.toString()))
                .body("items.name", contains(Campus.PERSON_NAME))
                .body("nextCursor", nullValue());
        campus.person(first).get("/api/v1/members?unit=" + branch).then().statusCode(403);
        campus.office().get("/api/v1/members?unit=" + UUID.randomUUID()).then().statusCode(404);
        campus.office().get("/api/v1/members").then().statusCode(422).body("errors", hasSize(1));
    }

    @Test
    void a_roster_reaches_below_and_goes_on_where_it_ended() {
        UUID college = campus.unit(campus.root, "secondary-organisation");
        UUID other = campus.unit(college, "branch");
        List<String> all = Stream.of(
                        campus.member(branch, "S-1"), campus.member(other, "S-2"), campus.member(branch, "S-3"))
                .map(UUID::toString)
                .toList();
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification asking = campus.office();
            JsonPath page = (cursor == null ? asking : asking.queryParam("cursor", cursor))
                    .get("/api/v1/members?below=true&limit=1&unit=" + campus.root)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id", String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        assertEquals(List.of(all.get(0), all.get(2), all.get(1)), seen); // branch by branch
        campus.secretaryOf(college)
                .get("/api/v1/members?below=true&unit=" + college)
                .then()
                .body("items.id", contains(all.get(1)));
        campus.secretaryOf(college)
                .get("/api/v1/members?unit=" + college)
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void a_roster_goes_on_although_whoever_ended_the_page_has_left() {
        UUID first = campus.member(branch, "S-1");
        UUID second = campus.member(branch, "S-2");
        String path = "/api/v1/members?below=true&limit=1&unit=" + campus.root;
        String cursor = campus.office().get(path).then().extract().path("nextCursor");
        Database.change("delete from member where person = ?", first);
        campus.office()
                .queryParam("cursor", cursor)
                .get(path)
                .then()
                .statusCode(200)
                .body("items.id", contains(second.toString()));
        for (String none : List.of("!", "AAAA", "AAAAAAAAAAAAAAAAAAAAAA")) {
            campus.office()
                    .queryParam("cursor", none)
                    .get(path)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("bad-cursor"));
        }
    }

    @Test
    void somebody_is_found_by_name_pinyin_initials_and_number() {
        UUID id = named("张三丰", "S-1");
        named("李四", "S-2");
        for (String query : List.of("三丰", "zhangsan", "zsf", "张 zs")) {
            campus.office()
                    .queryParam("q", query)
                    .get("/api/v1/members?below=true&unit=" + campus.root)
                    .then()
                    .body("items.id", contains(id.toString()));
        }
        campus.office()
                .get("/api/v1/members?campusNumber=s-1&unit=" + branch)
                .then()
                .body("items.id", contains(id.toString()));
        campus.office()
                .queryParam("q", "张丰")
                .get("/api/v1/members?unit=" + branch)
                .then()
                .body("items.size()", equalTo(0));
        campus.office()
                .get("/api/v1/members?stage=full-member&unit=" + branch)
                .then()
                .body("items.size()", equalTo(0));
    }

    private UUID named(String name, String campusNumber) {
        return Campus.made(campus.office()
                .body(Campus.newMember(branch, campusNumber, null).replace(Campus.PERSON_NAME, name))
                .post("/api/v1/members")
                .then()
                .statusCode(201));
    }

    @Test
    void who_looks_at_somebody_is_written_down() {
        UUID id = campus.member(branch, "S-1");
        campus.office().get("/api/v1/members/" + id).then().statusCode(200);
        campus.secretaryOf(branch).get("/api/v1/members?unit=" + branch).then().statusCode(200);
        campus.person(id).get("/api/v1/members/" + id).then().statusCode(200);
        campus.anybody().get("/api/v1/members/" + id).then().statusCode(404);
        assertEquals(
                List.of("LOOK by " + campus.officer, "ROSTER by another"),
                Database.rows("select purpose, reader from personal_data_read where person = ? order by read_at", id)
                        .stream()
                        .map(row -> row.get("purpose") + " by "
                                + (campus.officer.equals(row.get("reader")) ? campus.officer : "another"))
                        .toList());
    }

    @Test
    void a_telephone_number_is_shown_masked() {
        campus.office()
                .body(Campus.newMember(branch, "S-1", null).replace("}", ", \"phone\": \"13800001234\"}"))
                .post("/api/v1/members")
                .then()
                .statusCode(201);
        campus.office().get("/api/v1/members?unit=" + branch).then().body("items.maskedPhone", contains("*******1234"));
    }

    @Test
    void who_agreed_to_it_is_called_by_the_offices_of_their_branch() {
        UUID id = Campus.made(campus.office()
                .body(Campus.newMember(branch, "S-1", null).replace("}", ", \"phone\": \"13800001234\"}"))
                .post("/api/v1/members")
                .then()
                .statusCode(201));
        String path = "/api/v1/members/" + id;
        String tag = campus.secretaryOf(branch)
                .get(path)
                .then()
                .body("phone", nullValue())
                .body("maskedPhone", equalTo("*******1234"))
                .extract()
                .header("ETag");
        campus.person(id)
                .body("{\"purpose\": \"phone-to-branch\", \"text\": \"phone-to-branch.1\", \"given\": true}")
                .post("/api/v1/me/consents")
                .then()
                .statusCode(201);
        campus.secretaryOf(branch)
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(200)
                .body("phone", equalTo("13800001234"));
        wordsAgreedTo(id, "phone-to-branch.0");
        campus.secretaryOf(branch).get(path).then().body("phone", nullValue());
        wordsAgreedTo(id, "phone-to-branch.1");
        campus.secretaryOf(branch)
                .get("/api/v1/members?unit=" + branch)
                .then()
                .body("items.phone", contains("13800001234"));
        campus.office().get(path).then().body("phone", nullValue()).body("maskedPhone", equalTo("*******1234"));
        campus.office().get("/api/v1/members?unit=" + branch).then().body("items.phone", contains(nullValue()));
    }

    @Test
    void a_campus_number_belongs_to_one_person_of_a_university() {
        campus.member(branch, "S-1");
        Campus.join(campus.office().header("Accept-Language", "en"), branch, "S-1", null)
                .statusCode(409)
                .body("code", equalTo("campus-number-is-taken"))
                .body("detail", equalTo("Somebody at this university has this campus number already."))
                .body("errors[0].pointer", equalTo("/campusNumber"));
        Campus other = new Campus();
        other.member(other.unit(other.root, "branch"), "S-1");
    }

    @Test
    void a_login_is_given_once() {
        Campus.join(campus.office(), branch, "S-1", campus.officeLogin)
                .statusCode(409)
                .body("code", equalTo("login-is-taken"))
                .body("errors[0].pointer", equalTo("/login"));
        Campus.join(campus.office(), branch, "S-1", "Not A Login")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/login"));
    }

    @Test
    void members_belong_in_branches() {
        Campus.join(campus.office(), campus.root, "S-1", null)
                .statusCode(422)
                .body("code", equalTo("unit-has-no-members"));
    }

    @Test
    void nobody_has_joined_in_the_future() {
        campus.office()
                .body(Campus.newMember(branch, "S-1", null).replace("2024-06-28", "2999-01-01"))
                .post("/api/v1/members")
                .then()
                .statusCode(422)
                .body("code", equalTo("joined-in-the-future"));
        assertTrue(Database.rows("select 1 from member where university = ?", campus.code)
                .isEmpty());
        assertEquals(
                1, // the office
                Database.rows("select 1 from person where university = ?", campus.code)
                        .size());
    }

    @Test
    void rosters_are_written_by_offices_of_the_branch_or_above() {
        UUID elsewhere = campus.unit(campus.root, "branch");
        Campus.join(campus.anybody(), branch, "S-1", null).statusCode(403);
        Campus.join(campus.secretaryOf(elsewhere), branch, "S-1", null).statusCode(403);
        Campus.join(campus.secretaryOf(branch), branch, "S-1", null).statusCode(201);
        Campus.join(campus.office(), UUID.randomUUID(), "S-2", null)
                .statusCode(404)
                .body("errors[0].pointer", equalTo("/unit"));
    }

    @Test
    void a_repeated_key_makes_one_member() {
        UUID first = Campus.made(Campus.join(campus.office().header("Idempotency-Key", "m"), branch, "S-1", null)
                .statusCode(201));
        Campus.join(campus.office().header("Idempotency-Key", "m"), branch, "S-1", null)
                .statusCode(201)
                .body("id", equalTo(first.toString()));
    }

    private static List<Object> factsAbout(UUID person) {
        return Database.rows("select type from outbox where aggregateid = ? order by id", person.toString()).stream()
                .map(row -> row.get("type"))
                .toList();
    }

    private static void wordsAgreedTo(UUID person, String text) {
        Database.change("update consent set text = ? where person = ?", text, person);
    }
}
