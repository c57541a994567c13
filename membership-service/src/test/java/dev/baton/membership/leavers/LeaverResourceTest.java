package dev.baton.membership.leavers;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.baton.membership.Campus;
import dev.baton.membership.transfers.Steps;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A graduating cohort's checklist over HTTP. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class LeaverResourceTest {

    private Campus campus;
    private Campus other;
    private UUID college;
    private UUID branch;
    private UUID first;
    private UUID second;
    private UUID list;

    @BeforeEach
    void prepare() {
        campus = new Campus();
        other = new Campus();
        college = campus.unit(campus.root, "secondary-organisation");
        branch = campus.unit(college, "branch");
        first = campus.member(branch, "S-1");
        second = campus.member(branch, "S-2");
        list = Campus.made(make(college, first, second).statusCode(201));
    }

    @Test
    void a_list_shows_how_far_each_has_come_and_nothing_else() {
        campus.secretaryOf(college)
                .get("/api/v1/leavers/" + list)
                .then()
                .statusCode(200)
                .body("title.en", equalTo("Sample leavers"))
                .body("counts.no-destination", equalTo(2))
                .body("counts.received", equalTo(0));
        String cursor = campus.office()
                .get("/api/v1/leavers/" + list + "/people?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].size()", equalTo(2))
                .body("items.person", contains(first.toString()))
                .body("items.step", contains("no-destination"))
                .extract()
                .path("nextCursor");
        campus.office()
                .queryParam("cursor", cursor)
                .get("/api/v1/leavers/" + list + "/people?limit=1")
                .then()
                .body("items.person", contains(second.toString()))
                .body("nextCursor", nullValue());
    }

    @Test
    void lists_are_for_the_offices_of_the_unit_and_above() {
        campus.office().get("/api/v1/leavers?unit=" + college).then().body("items.id", contains(list.toString()));
        campus.secretaryOf(branch).get("/api/v1/leavers?unit=" + college).then().statusCode(403);
        campus.secretaryOf(branch).get("/api/v1/leavers/" + list).then().statusCode(404);
        campus.person(first).get("/api/v1/leavers/" + list + "/people").then().statusCode(404);
        other.office().get("/api/v1/leavers/" + list).then().statusCode(404);
    }

    @Test
    void who_reads_the_list_is_told_to_those_who_were_shown() {
        campus.office()
                .get("/api/v1/leavers/" + list + "/people?limit=1")
                .then()
                .statusCode(200);
        campus.office().get("/api/v1/leavers/" + list).then().statusCode(200); // numbers only
        campus.person(first)
                .get("/api/v1/me/readers")
                .then()
                .body("items.purpose", contains("roster"))
                .body("items.reader", contains(campus.officer.toString()));
        campus.person(second).get("/api/v1/me/readers").then().body("items", hasSize(0));
    }

    @Test
    void only_members_of_the_unit_and_below_can_be_on_it() {
        UUID elsewhere = campus.member(campus.unit(campus.root, "branch"), "S-3");
        make(college, first, elsewhere, UUID.randomUUID())
                .statusCode(422)
                .body("code", equalTo("not-a-member-of-the-unit"))
                .body("errors.pointer", contains("/members/1", "/members/2"));
    }

    @Test
    void many_are_asked_for_and_released_at_once() {
        send("requests", requests(first, second)).statusCode(204);
        counts("requested", 2);
        send("releases", people(first, second)).statusCode(204);
        counts("released", 2);
        other.office().get("/api/v1/transfers?unit=" + other.root).then().body("items", hasSize(2));
    }

    @Test
    void a_preview_leaves_nothing_behind() {
        send("requests?preview=true", requests(first, second)).statusCode(204);
        counts("no-destination", 2);
        send("requests", requests(first, second)).statusCode(204);
        send("releases?preview=true", people(first, second)).statusCode(204);
        counts("requested", 2);
        assertEquals(
                0,
                Database.rows("select 1 from transfer where university = ?", other.code)
                        .size());
    }

    @Test
    void all_or_none_and_each_refusal_is_named() {
        campus.secretary(second, branch);
        UUID stranger = campus.member(branch, "S-3");
        send("requests", requests(first, second)).statusCode(204);
        for (String call : new String[] {"releases?preview=true", "releases"}) {
            send(call, people(first, second, stranger))
                    .statusCode(409)
                    .body("code", equalTo("not-all-can-be-done"))
                    .body("errors.pointer", containsInAnyOrder("/people/1", "/people/2"))
                    .body("errors.code", containsInAnyOrder("secretary-in-office", "not-on-the-list"));
        }
        counts("requested", 2);
        assertEquals(
                0,
                Database.rows("select 1 from transfer where university = ?", other.code)
                        .size());
    }

    @Test
    void a_destination_that_is_none_is_named_with_its_place() {
        send("requests", """
                {"transfers": [{"person": "%s", "university": "%s"}, {"person": "%s", "unit": "%s"}]}""".formatted(first, other.code, second, branch))
                .statusCode(409)
                .body("errors.pointer", contains("/transfers/1/unit"))
                .body("errors.code", contains("already-there"));
        counts("no-destination", 2);
    }

    @Test
    void where_somebody_goes_on_to_from_elsewhere_is_not_told_here() {
        UUID elsewhere = campus.unit(campus.root, "branch");
        UUID left = Campus.made(
                Steps.request(campus.office(), first, Steps.unit(elsewhere)).statusCode(201));
        campus.office().post("/api/v1/transfers/" + left + "/release").then().statusCode(204);
        campus.office()
                .body("{}")
                .post("/api/v1/transfers/" + left + "/receipt")
                .then()
                .statusCode(204);
        counts("received", 1);
        Steps.request(campus.office(), first, Steps.university(other)).statusCode(201);
        counts("received", 1);
        counts("requested", 0);
    }

    @Test
    void who_was_received_counts_as_received() {
        send("requests", requests(first)).statusCode(204);
        send("releases", people(first)).statusCode(204);
        String letter = other.office()
                .get("/api/v1/transfers?unit=" + other.root)
                .then()
                .extract()
                .path("items[0].id");
        other.office()
                .body("{\"unit\": \"%s\", \"campusNumber\": \"S-9\"}".formatted(other.unit(other.root, "branch")))
                .post("/api/v1/transfers/" + letter + "/receipt")
                .then()
                .statusCode(204);
        counts("received", 1);
        counts("no-destination", 1);
    }

    private ValidatableResponse make(UUID unit, UUID... members) {
        return campus.office()
                .body("""
                        {"unit": "%s", "title": {"zh": "样例毕业生", "en": "Sample leavers"}, "members": %s}""".formatted(unit, quoted(members)))
                .post("/api/v1/leavers")
                .then();
    }

    private ValidatableResponse send(String call, String body) {
        return campus.inOffice(campus.officer, college)
                .body(body)
                .post("/api/v1/leavers/" + list + "/" + call)
                .then();
    }

    private void counts(String step, int expected) {
        campus.office().get("/api/v1/leavers/" + list).then().body("counts." + step, equalTo(expected));
    }

    private String requests(UUID... people) {
        return Arrays.stream(people)
                .map(person -> "{\"person\": \"%s\", \"university\": \"%s\"}".formatted(person, other.code))
                .collect(Collectors.joining(", ", "{\"transfers\": [", "]}"));
    }

    private static String people(UUID... people) {
        return "{\"people\": " + quoted(people) + "}";
    }

    private static String quoted(UUID... ids) {
        return Arrays.stream(ids).map(id -> "\"" + id + "\"").collect(Collectors.joining(", ", "[", "]"));
    }
}
