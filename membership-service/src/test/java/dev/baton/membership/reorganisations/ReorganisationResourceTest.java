package dev.baton.membership.reorganisations;

import static dev.baton.membership.reorganisations.Reorganising.PATH;
import static dev.baton.membership.reorganisations.Reorganising.body;
import static dev.baton.membership.reorganisations.Reorganising.cancel;
import static dev.baton.membership.reorganisations.Reorganising.establish;
import static dev.baton.membership.reorganisations.Reorganising.json;
import static dev.baton.membership.reorganisations.Reorganising.merge;
import static dev.baton.membership.reorganisations.Reorganising.moveAll;
import static dev.baton.membership.reorganisations.Reorganising.moveMembers;
import static dev.baton.membership.reorganisations.Reorganising.moveUnit;
import static dev.baton.membership.reorganisations.Reorganising.ofNew;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.Campus;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reorganisations are written down, looked at and decided, over HTTP. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class ReorganisationResourceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    private Campus campus;
    private Reorganising reorganising;
    private UUID college;
    private UUID general;
    private UUID one;
    private UUID two;
    private UUID member;

    @BeforeEach
    void prepare() {
        campus = new Campus();
        reorganising = new Reorganising(campus);
        college = campus.unit(campus.root, "secondary-organisation");
        general = campus.unit(college, "general-branch");
        one = campus.unit(general, "branch");
        two = campus.unit(general, "branch");
        member = campus.member(one, "S-1");
        campus.member(one, "S-2");
        campus.member(two, "S-3");
    }

    @Test
    void a_draft_is_shown_as_it_was_written_and_changes_nothing() {
        UUID id = reorganising.drafted(
                establish("staff", json(college), "general-branch"),
                moveUnit(one, ofNew("staff")),
                moveMembers(two, json(one), List.of()));
        campus.office()
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("state", equalTo("draft"))
                .body("scope", equalTo(college.toString()))
                .body("consultation.outcome", equalTo("agreed"))
                .body("effectiveOn", nullValue())
                .body("steps.step", contains("establish", "move-unit", "move-members"))
                .body("steps[0].parent", equalTo(college.toString()))
                .body("steps[1].parent.new", equalTo("staff"))
                .body("steps[2].members", empty());
        campus.anybody().get("/api/v1/units/" + one).then().body("parent", equalTo(general.toString()));
    }

    @Test
    void a_draft_is_written_anew_and_discarded() {
        UUID id = reorganising.drafted(merge(two, one));
        String other = body(campus.root, merge(one, two));
        campus.office().body(other).put(PATH + "/" + id).then().statusCode(428);
        campus.office()
                .header("If-Match", "\"0\"")
                .body(other)
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("steps[0].into", equalTo(two.toString()));
        campus.office()
                .header("If-Match", "\"0\"")
                .body(other)
                .put(PATH + "/" + id)
                .then()
                .statusCode(412);
        campus.office()
                .header("If-Match", "\"1\"")
                .delete(PATH + "/" + id)
                .then()
                .statusCode(204);
        campus.office().get(PATH + "/" + id).then().statusCode(404);
    }

    @Test
    void what_was_dissolved_is_told_from_what_there_never_was() {
        reorganising.decided(merge(two, one), moveUnit(one, json(college)), cancel(general));
        Reorganising.draft(campus.secretaryOf(college), body(college, merge(two, one)))
                .statusCode(409)
                .body("code", equalTo("unit-is-dissolved"));
        String consulted = body(college, establish("new", json(college), "branch"))
                .replace("[\"" + college + "\"]", "[\"" + general + "\"]");
        Reorganising.draft(campus.secretaryOf(college), consulted).statusCode(201);
        Reorganising.draft(
                        campus.secretaryOf(college),
                        consulted.replace(general.toString(), UUID.randomUUID().toString()))
                .statusCode(404)
                .body("errors[0].pointer", equalTo("/consultation/bodies/0"));
    }

    @Test
    void a_list_shows_what_the_offices_reach() {
        UUID id = reorganising.drafted(merge(two, one));
        campus.office().get(PATH).then().body("items.id", contains(id.toString()));
        campus.secretaryOf(general).get(PATH).then().body("items.id", contains(id.toString()));
        campus.secretaryOf(one).get(PATH).then().body("items", hasSize(0));
        campus.anybody().get(PATH).then().statusCode(403);
        campus.office().get(PATH + "?limit=1").then().body("nextCursor", nullValue());
    }

    @Test
    void it_takes_an_office_above_everything_touched() {
        String merging = body(general, merge(two, one));
        Reorganising.draft(campus.secretaryOf(one), merging)
                .statusCode(403)
                .body("code", equalTo("office-above-all-required"));
        UUID id = Campus.made(
                Reorganising.draft(campus.secretaryOf(general), merging).statusCode(201));
        campus.secretaryOf(one).get(PATH + "/" + id).then().statusCode(403);
        campus.secretaryOf(one).get(PATH + "/" + id + "/preview").then().statusCode(403);
        Reorganising.decide(campus.secretaryOf(one), id)
                .then()
                .statusCode(403)
                .body("code", equalTo("office-above-all-required"));
        Reorganising.draft(campus.secretaryOf(general), body(general, moveUnit(one, json(college))))
                .statusCode(403);
    }

    @Test
    void an_office_that_has_ended_decides_nothing() {
        UUID id = Campus.made(Reorganising.draft(campus.secretaryOf(general), body(general, merge(two, one)))
                .statusCode(201));
        Reorganising.decide(campus.secretaryOf(general), id)
                .then()
                .statusCode(403)
                .body("code", equalTo("appointment-not-current"));
    }

    @Test
    void whose_meeting_decided_stands_above_all_on_the_day_of_the_decision_too() {
        UUID other = campus.unit(campus.root, "secondary-organisation");
        UUID id = Campus.made(Reorganising.draft(campus.office(), body(general, merge(two, one)))
                .statusCode(201));
        reorganising.decided(moveUnit(one, json(other)), moveUnit(two, json(other)));
        reorganising
                .decide(id)
                .then()
                .statusCode(422)
                .body("code", equalTo("decided-too-low"))
                .body("errors.pointer", contains("/decidingUnit"));
    }

    @Test
    void an_administrative_unit_is_not_cancelled_while_others_are_linked_to_it() {
        UUID department = campus.unit(campus.root, "administrative");
        Database.change("update unit set administrative_unit = ? where id = ?", department, college);
        reorganising
                .draft(cancel(department))
                .statusCode(422)
                .body("code", equalTo("links-remain"))
                .body("errors.pointer", contains("/steps/0/unit"));
        Database.change("update unit set administrative_unit = null where id = ?", college);
        reorganising.draft(cancel(department)).statusCode(201);
    }

    @Test
    void who_is_named_can_see_that_and_who_has_looked() {
        UUID id = reorganising.drafted(moveMembers(one, json(two), List.of(member)));
        campus.office().get(PATH + "/" + id).then().statusCode(200);
        campus.person(member)
                .get("/api/v1/me/data")
                .then()
                .body("records.reorganisations.id", contains(id.toString()))
                .body("records.reorganisations.state", contains("draft"));
        campus.person(member).get("/api/v1/me/readers").then().body("items.purpose", hasItem("transfer"));
    }

    @Test
    void a_decision_changes_tree_roster_offices_and_lineage_together() {
        UUID secretary = campus.secretary(member, two);
        String before = reorganising.asked("/api/v1/units?on=" + YESTERDAY);
        String totals = reorganising.asked("/api/v1/units/" + general + "/totals?on=" + YESTERDAY);

        JsonPath decided = reorganising.decided(
                establish("new", json(general), "branch"), merge(two, one), moveUnit(one, json(college)));

        UUID made = UUID.fromString(decided.getString("established.new"));
        assertEquals("decided", decided.getString("state"));
        assertEquals(TODAY.toString(), decided.getString("effectiveOn"));
        campus.anybody().get("/api/v1/units/" + two).then().statusCode(404);
        campus.anybody()
                .get("/api/v1/units/" + one)
                .then()
                .body("path", contains(campus.root.toString(), college.toString(), one.toString()));
        campus.office().get("/api/v1/members?unit=" + one).then().body("items", hasSize(3));
        campus.anybody().get("/api/v1/units/" + general + "/totals").then().body("members", equalTo(0));
        campus.office().get("/api/v1/appointments/" + secretary).then().body("endedOn", equalTo(TODAY.toString()));
        campus.anybody()
                .get("/api/v1/units/" + two + "/lineage")
                .then()
                .body("edges.to", contains(one.toString()))
                .body("edges[0].kind", equalTo("merged"))
                .body("units.id", containsInAnyOrder(one.toString(), two.toString()))
                .body("units.dissolvedOn", hasItem(TODAY.toString()));
        assertEquals(before, reorganising.asked("/api/v1/units?on=" + YESTERDAY));
        assertEquals(totals, reorganising.asked("/api/v1/units/" + general + "/totals?on=" + YESTERDAY));
        assertEquals(
                Map.of(
                        "membership.unit-established.v1", List.of(made.toString()),
                        "membership.unit-moved.v1", List.of(one.toString()),
                        "membership.unit-dissolved.v1", List.of(two.toString()),
                        "membership.appointment-ended.v1", List.of(secretary.toString())),
                factsOf(made, one, two, secretary));
        assertEquals(1, facts("membership.member-moved.v1").size());
    }

    @Test
    void what_was_decided_stays() {
        UUID id = reorganising.drafted(merge(two, one));
        reorganising.decide(id).then().statusCode(200).header("ETag", "\"1\"");
        reorganising.decide(id).then().statusCode(412);
        campus.office()
                .header("If-Match", "\"1\"")
                .post(PATH + "/" + id + "/decision")
                .then()
                .statusCode(409)
                .body("code", equalTo("reorganisation-is-decided"));
        campus.office()
                .header("If-Match", "\"1\"")
                .delete(PATH + "/" + id)
                .then()
                .statusCode(409);
        campus.office()
                .header("If-Match", "\"1\"")
                .body(body(campus.root, merge(one, two)))
                .put(PATH + "/" + id)
                .then()
                .statusCode(409);
        campus.office().get(PATH + "/" + id + "/preview").then().statusCode(409);
        campus.office().post(PATH + "/" + id + "/decision").then().statusCode(428);
    }

    @Test
    void nothing_is_decided_without_a_consultation() {
        UUID id = Campus.made(Reorganising.draft(
                        campus.office(),
                        body(campus.root, merge(two, one)).replaceAll("(?s)\"consultation\": \\{.*?\\},", ""))
                .statusCode(201));
        reorganising
                .decide(id)
                .then()
                .statusCode(409)
                .body("code", equalTo("consultation-is-missing"))
                .body("detail", containsString("before those concerned were heard"));
        campus.anybody().get("/api/v1/units/" + two).then().statusCode(200);
    }

    @Test
    void who_is_moved_twice_on_one_day_was_in_between_on_no_day() {
        reorganising.decided(moveAll(two, json(one)));
        reorganising.decided(moveAll(one, json(two)));
        List<Map<String, Object>> placements =
                Database.rows("select unit, until_on from placement where person = ? order by from_on", member);
        assertEquals(
                List.of(one, two),
                placements.stream().map(row -> row.get("unit")).toList());
    }

    @Test
    void a_preview_tells_what_would_come_of_it() {
        UUID secretary = campus.secretary(member, two);
        UUID id = reorganising.drafted(
                establish("new", json(general), "branch"),
                moveMembers(one, ofNew("new"), List.of(member)),
                merge(two, one));
        campus.office()
                .get(PATH + "/" + id + "/preview")
                .then()
                .statusCode(200)
                .body("before.find { it.unit == '%s' }.members".formatted(one), equalTo(2))
                .body("after.find { it.unit == '%s' }.members".formatted(one), equalTo(2))
                .body("after.find { it.unit instanceof Map }.members", equalTo(1))
                .body("after.unit", not(hasItem(two.toString())))
                .body("moves.members", contains(1, 1))
                .body("offices.lost.appointment", contains(secretary.toString()))
                .body("offices.kept", empty());
        campus.anybody().get("/api/v1/units/" + two).then().statusCode(200);
    }

    @Test
    void a_draft_that_no_longer_fits_says_which_step() {
        UUID id = reorganising.drafted(merge(two, one));
        reorganising.decided(moveAll(two, json(one)), cancel(two));
        for (ValidatableResponse answer : List.of(
                reorganising.decide(id).then(),
                campus.office().get(PATH + "/" + id + "/preview").then())) {
            answer.statusCode(409)
                    .body("code", equalTo("reorganisation-no-longer-fits"))
                    .body("errors.pointer", contains("/steps/0/units/0"))
                    .body("errors.code", contains("unit-is-dissolved"));
        }
    }

    @Test
    void a_step_that_does_not_fit_is_refused_in_both_languages() {
        reorganising
                .draft(establish("a", json(college), "general-branch"), cancel(one))
                .statusCode(422)
                .body("code", equalTo("members-remain"))
                .body("errors[0].pointer", equalTo("/steps/1/unit"))
                .body("detail", containsString("name a successor"));
        campus.office()
                .body(body(campus.root, cancel(one)))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("detail", containsString("指定承接组织"));
    }

    @Test
    void what_is_no_reorganisation_is_refused_where_it_is_wrong() {
        String fine = body(campus.root, merge(two, one));
        refused(fine.replace("\"decidingUnit\": \"" + campus.root, "\"decidingUnit\": \"" + one), 422, "/decidingUnit");
        refused(
                fine.replace("\"decidingUnit\": \"" + campus.root, "\"decidingUnit\": \"" + UUID.randomUUID()),
                404,
                "/decidingUnit");
        refused(fine.replace("2026-02-01", TODAY.plusDays(1).toString()), 422, "/decidedOn");
        refused(fine.replace("2026-01-20", "2026-02-02"), 422, "/consultation/heldOn");
        refused(fine.replace("[\"" + campus.root, "[\"" + UUID.randomUUID()), 404, "/consultation/bodies/0");
        refused(body(campus.root), 422, "/steps");
        refused(body(campus.root, "{\"step\": \"abolish\"}"), 400, "/steps/0");
        refused(body(campus.root, "{\"step\": \"cancel\", \"unit\": \"nonsense\"}"), 400, "/steps/0/unit");
        refused(body(campus.root, "{\"step\": \"cancel\"}"), 422, "/steps/0/unit");
        refused(body(campus.root, merge(one, UUID.randomUUID())), 404, "/steps/0/into");
    }

    @Test
    void a_repeated_key_makes_one_draft() {
        String body = body(campus.root, merge(two, one));
        UUID first = Campus.made(Reorganising.draft(campus.office().header("Idempotency-Key", "r-1"), body)
                .statusCode(201));
        UUID second = Campus.made(Reorganising.draft(campus.office().header("Idempotency-Key", "r-1"), body)
                .statusCode(201));
        assertEquals(first, second);
    }

    @Test
    void nobody_joins_what_was_dissolved_in_between() {
        reorganising.decided(merge(two, one));
        Exception refused = assertThrows(
                IllegalStateException.class,
                () -> Database.changeAs(campus.code, "update member set unit = ? where person = ?", two, member));
        assertTrue(refused.getMessage().contains("the unit is dissolved"));
    }

    private void refused(String body, int status, String pointer) {
        Reorganising.draft(campus.office(), body).statusCode(status).body("errors.pointer", hasItem(pointer));
    }

    private Map<String, List<String>> factsOf(UUID... aggregates) {
        return Database.rows(
                        """
                        select type, array_to_string(array_agg(aggregateid), ',') as ids from outbox
                        where university = ? and aggregateid = any (string_to_array(?, ','))
                          and type in ('membership.unit-moved.v1', 'membership.unit-dissolved.v1',
                                       'membership.appointment-ended.v1')
                           or aggregateid = ? and type = 'membership.unit-established.v1'
                        group by type""",
                        campus.code,
                        String.join(
                                ",",
                                List.of(aggregates).stream().map(UUID::toString).toList()),
                        aggregates[0].toString())
                .stream()
                .collect(Collectors.toMap(
                        row -> (String) row.get("type"), row -> List.of(((String) row.get("ids")).split(","))));
    }

    private List<Map<String, Object>> facts(String type) {
        return Database.rows("select 1 from outbox where university = ? and type = ?", campus.code, type);
    }
}
