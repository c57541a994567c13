package dev.baton.membership.transfers;

import static dev.baton.membership.transfers.Steps.decline;
import static dev.baton.membership.transfers.Steps.giveBack;
import static dev.baton.membership.transfers.Steps.letterAt;
import static dev.baton.membership.transfers.Steps.look;
import static dev.baton.membership.transfers.Steps.organisation;
import static dev.baton.membership.transfers.Steps.receive;
import static dev.baton.membership.transfers.Steps.release;
import static dev.baton.membership.transfers.Steps.request;
import static dev.baton.membership.transfers.Steps.unit;
import static dev.baton.membership.transfers.Steps.university;
import static dev.baton.membership.transfers.Steps.withdraw;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.baton.membership.Campus;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Transfers over HTTP: within a university, to another one, and out of the suite. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class TransferResourceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private Campus campus;
    private Campus other;
    private UUID branch;
    private UUID second;
    private UUID member;

    @BeforeEach
    void prepare() {
        campus = new Campus();
        branch = campus.unit(campus.root, "branch");
        second = campus.unit(campus.root, "branch");
        member = campus.member(branch, "S-1");
        other = new Campus();
    }

    @Test
    void with_the_receipt_a_member_is_in_the_other_branch() {
        UUID id = requested(unit(second));
        release(inOffice(campus, branch), id).statusCode(204);
        assertEquals(branch, memberRow(campus).get("unit"));
        receive(inOffice(campus, second), id).statusCode(204);
        assertEquals(second, memberRow(campus).get("unit"));
        assertEquals(List.of(branch + " 2024-06-28 " + TODAY, second + " " + TODAY + " null"), placements(member));
        assertEquals(List.of("membership.member-joined.v1", "membership.member-moved.v1"), factsAbout(member));
        look(campus.office(), id)
                .body("state", equalTo("received"))
                .body("closedOn", equalTo(TODAY.toString()))
                .body("traveller", nullValue());
    }

    @Test
    void a_letter_has_a_number_and_an_expiry() {
        UUID id = requested(unit(second));
        release(campus.office(), id).statusCode(204);
        look(campus.office(), id)
                .statusCode(200)
                .body("state", equalTo("released"))
                .body("letter.number", startsWith(campus.code + "-" + TODAY.getYear() + "-"))
                .body("letter.releasedOn", equalTo(TODAY.toString()))
                .body("letter.expiresOn", equalTo(TODAY.plusDays(30).toString()));
    }

    @Test
    void with_the_receipt_a_member_is_at_the_other_university_and_no_more_at_the_old() {
        UUID theirs = other.unit(other.root, "branch");
        UUID id = requested(university(other));
        release(campus.office(), id).statusCode(204);
        UUID letter = letterAt(other);
        receive(other.office(), letter, theirs, "S-77").statusCode(204);

        assertEquals(0, rows("select 1 from member where university = ?", campus.code));
        Map<String, Object> there = memberRow(other);
        assertEquals(theirs, there.get("unit"));
        assertEquals("PROBATIONARY_MEMBER", there.get("stage"));
        assertEquals("2024-06-28", there.get("joined_on").toString());
        UUID newPerson = (UUID) there.get("person");
        assertNotEquals(member, newPerson);
        other.office()
                .get("/api/v1/members/" + newPerson)
                .then()
                .body("name", equalTo(Campus.PERSON_NAME))
                .body("campusNumber", equalTo("S-77"));
        assertEquals(List.of(branch + " 2024-06-28 " + TODAY), placements(member));
        assertEquals(List.of(theirs + " " + TODAY + " null"), placements(newPerson));
        assertEquals(List.of("membership.member-joined.v1", "membership.member-left.v1"), factsAbout(member));
        assertEquals(List.of("membership.member-joined.v1"), factsAbout(newPerson));
        look(campus.office(), id).body("state", equalTo("received"));
        look(other.office(), letter).body("state", equalTo("received")).body("person", equalTo(newPerson.toString()));
    }

    @Test
    void a_new_key_seals_who_has_come() {
        UUID theirs = other.unit(other.root, "branch");
        release(campus.office(), requested(university(other))).statusCode(204);
        receive(other.office(), letterAt(other), theirs, "S-77").statusCode(204);
        UUID newPerson = (UUID) memberRow(other).get("person");
        assertEquals(
                2,
                rows(
                        "select distinct wrapped_key from person where id in (?, ?) and sealed is not null",
                        member,
                        newPerson));
    }

    @Test
    void before_the_receipt_the_new_side_sees_name_stage_and_day_and_that_is_written_down() {
        release(campus.office(), requested(university(other))).statusCode(204);
        UUID letter = letterAt(other);
        look(other.office(), letter)
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("traveller.name", equalTo(Campus.PERSON_NAME))
                .body("traveller.stage", equalTo("probationary-member"))
                .body("traveller.joinedOn", equalTo("2024-06-28"))
                .body("traveller.size()", equalTo(3))
                .body("person", nullValue())
                .body("fromUnit", nullValue())
                .body("otherUniversity", equalTo(campus.code));
        assertEquals(
                1,
                rows(
                        "select 1 from personal_data_read where university = ? and person = ? and reader = ?"
                                + " and purpose = 'TRANSFER'",
                        campus.code,
                        member,
                        other.officer));
    }

    @Test
    void a_page_shows_nobody_s_name() {
        release(campus.office(), requested(university(other))).statusCode(204);
        other.office()
                .get("/api/v1/transfers?unit=" + other.root)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items.traveller", equalTo(java.util.Collections.singletonList(null)));
        assertEquals(0, rows("select 1 from personal_data_read where person = ?", member));
    }

    @Test
    void out_of_the_suite_the_old_side_says_that_it_was_received() {
        UUID id = requested(organisation());
        receive(campus.office(), id).statusCode(409).body("code", equalTo("not-released-yet"));
        release(campus.office(), id).statusCode(204);
        assertEquals(branch, memberRow(campus).get("unit"));
        receive(campus.office(), id).statusCode(204);
        assertEquals(0, rows("select 1 from member where person = ?", member));
        assertEquals(1, rows("select 1 from person where id = ? and sealed is not null", member));
    }

    @Test
    void who_comes_back_may_have_their_old_campus_number() {
        UUID theirs = other.unit(other.root, "branch");
        release(campus.office(), requested(university(other))).statusCode(204);
        receive(other.office(), letterAt(other), theirs, "S-77").statusCode(204);
        UUID there = (UUID) memberRow(other).get("person");
        UUID back =
                Campus.made(request(other.office(), there, university(campus)).statusCode(201));
        release(other.office(), back).statusCode(204);
        receive(campus.office(), letterAt(campus), branch, "S-1").statusCode(204);
        assertEquals(branch, memberRow(campus).get("unit"));
        assertEquals(0, rows("select 1 from member where university = ?", other.code));
    }

    @Test
    void the_branch_s_secretary_is_replaced_first() {
        campus.secretary(member, branch);
        UUID id = requested(unit(second));
        release(campus.office().header("Accept-Language", "en"), id)
                .statusCode(409)
                .body("code", equalTo("secretary-in-office"))
                .body("detail", containsString("secretary of Sample unit"));
        assertEquals("REQUESTED", rowOf(id).get("state"));
    }

    @Test
    void who_is_in_a_group_is_the_branch_s_secretary_all_the_same() {
        UUID group = campus.unit(branch, "group");
        UUID grouped = campus.member(group, "S-2");
        campus.secretary(grouped, branch);
        UUID away = Campus.made(request(campus.office(), grouped, unit(second)).statusCode(201));
        release(campus.office(), away).statusCode(409).body("code", equalTo("secretary-in-office"));
        withdraw(campus.office(), away).statusCode(204);
        UUID next = campus.unit(branch, "group");
        UUID within = Campus.made(request(campus.office(), grouped, unit(next)).statusCode(201));
        release(campus.office(), within).statusCode(204);
        receive(campus.office(), within).statusCode(204); // another group, the same branch
    }

    @Test
    void what_else_was_held_in_the_branch_that_is_left_ends_and_what_is_held_elsewhere_stays() {
        UUID group = campus.unit(branch, "group");
        UUID grouped = campus.member(group, "S-2");
        UUID leader = appointed(grouped, group, "group-leader");
        UUID sitting = appointed(grouped, branch, "committee-member");
        UUID elsewhere = appointed(grouped, second, "deputy-secretary");
        UUID next = campus.unit(branch, "group");
        transferred(grouped, next);
        assertEquals(List.of(leader), endedOf(grouped));
        transferred(grouped, second);
        assertEquals(List.of(leader, sitting), endedOf(grouped));
        assertEquals(1, rows("select 1 from appointment where id = ? and ended_on is null", elsewhere));
    }

    @Test
    void the_secretary_of_another_unit_moves_within_the_university_and_does_not_leave_it() {
        campus.secretary(member, second);
        UUID id = requested(unit(second));
        release(campus.office(), id).statusCode(204);
        withdraw(campus.office(), id).statusCode(204);
        release(campus.office(), requested(university(other)))
                .statusCode(409)
                .body("code", equalTo("secretary-in-office"));
    }

    @Test
    void who_becomes_secretary_after_the_release_is_not_received_either() {
        UUID theirs = other.unit(other.root, "branch");
        release(campus.office(), requested(university(other))).statusCode(204);
        campus.secretary(member, branch);
        UUID letter = letterAt(other);
        receive(other.office(), letter, theirs, "S-77").statusCode(409).body("code", equalTo("secretary-in-office"));
        assertEquals(branch, memberRow(campus).get("unit"));
    }

    @Test
    void other_offices_end_with_the_membership() {
        UUID theirs = other.unit(other.root, "branch");
        UUID office = appointed(member, branch, "deputy-secretary");
        release(campus.office(), requested(university(other))).statusCode(204);
        receive(other.office(), letterAt(other), theirs, "S-77").statusCode(204);
        assertEquals(1, rows("select 1 from appointment where id = ? and ended_on = ?", office, TODAY));
        assertEquals(
                1,
                rows(
                        "select 1 from outbox where aggregateid = ? and type = 'membership.appointment-ended.v1'",
                        office.toString()));
    }

    @Test
    void a_development_is_closed_where_its_person_left_and_goes_on_where_they_came() {
        UUID development = Campus.made(campus.office()
                .body("{\"person\": \"%s\", \"on\": \"2022-01-10\", \"facts\": {\"ofAge\": true}}".formatted(member))
                .post("/api/v1/developments")
                .then()
                .statusCode(201));
        release(campus.office(), requested(university(other))).statusCode(204);
        receive(other.office(), letterAt(other), other.unit(other.root, "branch"), "S-77")
                .statusCode(204);
        campus.person(member)
                .get("/api/v1/developments/" + development)
                .then()
                .body("state", equalTo("moved"))
                .body("entries.act", contains("step", "move"))
                .body("entries[1].on", equalTo(TODAY.toString()))
                .body("entries[1].body", equalTo(branch.toString()))
                .body("next", hasSize(0))
                .body("due", hasSize(0));
        other.office()
                .body("""
                      {"person": "%s", "on": "%s", "number": 19,
                       "facts": {"earlier": {"activistSince": "2022-03-01", "admittedOn": "2023-04-20"}}}""".formatted(memberRow(other).get("person"), TODAY))
                .post("/api/v1/developments")
                .then()
                .statusCode(201);
    }

    @Test
    void a_letter_that_is_returned_leaves_the_member_where_they_are() {
        UUID id = requested(university(other));
        release(campus.office(), id).statusCode(204);
        UUID letter = letterAt(other);
        giveBack(other.office(), letter).statusCode(204);
        look(campus.office(), id).body("state", equalTo("returned")).body("returnReason", equalTo("wrong-destination"));
        look(other.office(), letter).body("state", equalTo("returned")).body("traveller", nullValue());
        assertEquals(branch, memberRow(campus).get("unit"));
        requested(unit(second)); // and they may try again
    }

    @Test
    void a_withdrawn_letter_is_withdrawn_on_both_sides() {
        UUID id = requested(university(other));
        release(campus.office(), id).statusCode(204);
        UUID letter = letterAt(other);
        withdraw(campus.office(), id).statusCode(204);
        look(other.office(), letter).body("state", equalTo("withdrawn"));
        receive(other.office(), letter, other.unit(other.root, "branch"), "S-77")
                .statusCode(409)
                .body("code", equalTo("transfer-is-over"));
    }

    @Test
    void what_the_member_asked_for_the_member_withdraws() {
        UUID id =
                Campus.made(request(campus.person(member), member, unit(second)).statusCode(201));
        withdraw(campus.office(), id).statusCode(403).body("code", equalTo("only-who-asked-withdraws"));
        withdraw(campus.person(member), id).statusCode(204);
        UUID byOffice = requested(unit(second));
        withdraw(campus.person(member), byOffice).statusCode(403);
    }

    @Test
    void what_the_member_asked_for_the_old_side_declines_and_says_why() {
        UUID id =
                Campus.made(request(campus.person(member), member, unit(second)).statusCode(201));
        decline(campus.person(member), id).statusCode(403).body("code", equalTo("other-side-decides"));
        decline(campus.anybody(), id).statusCode(404);
        decline(campus.secretaryOf(branch), id).statusCode(403).body("code", equalTo("appointment-not-current"));
        decline(campus.office(), id).statusCode(204);
        look(campus.person(member), id)
                .body("state", equalTo("declined"))
                .body("declineReason", equalTo("not-leaving-yet"));
        campus.office()
                .get("/api/v1/transfers?state=declined&unit=" + branch)
                .then()
                .body("items.id", contains(id.toString()));
        decline(campus.office(), id).statusCode(409).body("code", equalTo("transfer-is-over"));
        requested(unit(second)); // and another may be asked for
    }

    @Test
    void a_lapsed_letter_is_withdrawn_by_who_did_not_ask_for_it_too() {
        UUID id = Campus.made(
                request(campus.person(member), member, university(other)).statusCode(201));
        release(campus.office(), id).statusCode(204);
        UUID letter = letterAt(other);
        withdraw(campus.office(), id).statusCode(403);
        Database.change("update transfer set expires_on = ? where id in (?, ?)", TODAY.minusDays(1), id, letter);
        withdraw(campus.office(), id).statusCode(204);
        look(other.office(), letter).body("state", equalTo("withdrawn"));
    }

    @Test
    void a_lapsed_letter_is_released_anew_under_another_number() {
        UUID theirs = other.unit(other.root, "branch");
        UUID id = requested(university(other));
        release(campus.office(), id).statusCode(204);
        UUID letter = letterAt(other);
        String number = look(campus.office(), id).extract().path("letter.number");
        Database.change("update transfer set expires_on = ? where id in (?, ?)", TODAY.minusDays(1), id, letter);
        look(campus.office(), id).body("state", equalTo("lapsed"));
        look(other.office(), letter).body("state", equalTo("lapsed")).body("traveller", nullValue());
        receive(other.office(), letter, theirs, "S-77").statusCode(409).body("code", equalTo("letter-has-lapsed"));
        release(campus.office(), id).statusCode(204);
        look(other.office(), letter).body("letter.number", not(equalTo(number))).body("state", equalTo("released"));
        receive(other.office(), letter, theirs, "S-77").statusCode(204);
    }

    @Test
    void one_transfer_at_a_time() {
        requested(unit(second));
        request(campus.office(), member, university(other)).statusCode(409).body("code", equalTo("transfer-under-way"));
    }

    @Test
    void a_destination_is_one_that_can_be() {
        request(campus.office(), member, unit(branch)).statusCode(422).body("code", equalTo("already-there"));
        request(campus.office(), member, unit(campus.root))
                .statusCode(422)
                .body("code", equalTo("unit-has-no-members"));
        request(campus.office(), member, unit(UUID.randomUUID())).statusCode(404);
        request(campus.office(), member, university(campus)).statusCode(422).body("code", equalTo("own-university"));
        request(campus.office(), member, "\"university\": \"nowhere\"").statusCode(404);
        request(campus.office(), member, unit(second) + ", " + organisation())
                .statusCode(422)
                .body("code", equalTo("one-destination-required"));
        request(campus.office(), member, "\"unit\": null").statusCode(422);
        request(campus.office(), member, "\"organisation\": \" \"").statusCode(422);
    }

    @Test
    void who_is_received_from_elsewhere_gets_a_branch_and_a_number() {
        release(campus.office(), requested(university(other))).statusCode(204);
        UUID letter = letterAt(other);
        UUID theirs = other.unit(other.root, "branch");
        receive(other.office(), letter).statusCode(422).body("code", equalTo("campus-number-required"));
        receive(other.office(), letter, other.root, "S-77")
                .statusCode(422)
                .body("code", equalTo("unit-has-no-members"));
        other.member(theirs, "S-77");
        receive(other.office(), letter, theirs, "S-77")
                .statusCode(409)
                .body("code", equalTo("campus-number-is-taken"))
                .body("errors[0].pointer", equalTo("/campusNumber"));
        assertEquals(branch, memberRow(campus).get("unit")); // nothing half done
    }

    @Test
    void a_letter_is_passed_on_to_the_college_it_is_for() {
        UUID college = other.unit(other.root, "secondary-organisation");
        UUID theirs = other.unit(college, "branch");
        release(campus.office(), requested(university(other))).statusCode(204);
        UUID letter = letterAt(other);
        look(other.secretaryOf(college), letter).statusCode(404);
        String tag = look(other.office(), letter).extract().header("ETag");
        String to = "{\"unit\": \"" + college + "\"}";
        String path = "/api/v1/transfers/" + letter + "/destination";
        other.office().body(to).put(path).then().statusCode(428);
        other.office().header("If-Match", "\"9\"").body(to).put(path).then().statusCode(412);
        other.office().header("If-Match", tag).body(to).put(path).then().statusCode(204);
        receive(inOffice(other, college), letter, theirs, "S-77").statusCode(204);
    }

    @Test
    void each_side_decides_on_its_own_steps() {
        UUID id = requested(unit(second));
        look(campus.secretaryOf(second), id).statusCode(404); // not before it is released
        release(campus.secretaryOf(second), id).statusCode(404);
        release(campus.person(member), id).statusCode(403);
        release(inOffice(campus, branch), id).statusCode(204);
        look(campus.secretaryOf(second), id).statusCode(200);
        receive(campus.secretaryOf(branch), id).statusCode(403).body("code", equalTo("other-side-decides"));
        receive(campus.person(member), id).statusCode(403);
        receive(campus.anybody(), id).statusCode(404);
        withdraw(campus.secretaryOf(second), id).statusCode(403);
        giveBack(campus.secretaryOf(second), id).statusCode(204);
    }

    @Test
    void an_office_that_has_ended_lets_nobody_go_and_takes_nobody_in() {
        UUID theirs = other.unit(other.root, "branch");
        UUID id = requested(university(other));
        release(campus.secretaryOf(branch), id).statusCode(403).body("code", equalTo("appointment-not-current"));
        assertEquals("REQUESTED", rowOf(id).get("state"));
        release(campus.office(), id).statusCode(204);
        UUID letter = letterAt(other);
        receive(other.secretaryOf(other.root), letter, theirs, "S-77")
                .statusCode(403)
                .body("code", equalTo("appointment-not-current"));
        assertEquals(branch, memberRow(campus).get("unit"));
    }

    @Test
    void a_member_is_asked_for_by_themself_or_an_office_above_and_is_unknown_to_others() {
        request(campus.anybody(), member, unit(second)).statusCode(404);
        request(campus.secretaryOf(second), member, unit(second)).statusCode(404);
        request(campus.office(), UUID.randomUUID(), unit(second)).statusCode(404);
        request(campus.secretaryOf(branch), member, unit(second)).statusCode(201);
    }

    @Test
    void the_member_sees_their_own_and_offices_those_below_them() {
        UUID id = requested(unit(second));
        campus.person(member)
                .get("/api/v1/transfers")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id.toString())));
        campus.anybody().get("/api/v1/transfers").then().body("items", hasSize(0));
        look(campus.person(member), id).statusCode(200);
        campus.office()
                .get("/api/v1/transfers?unit=" + campus.root)
                .then()
                .body("items.id", equalTo(List.of(id.toString())));
        campus.secretaryOf(second)
                .get("/api/v1/transfers?unit=" + second)
                .then()
                .body("items", hasSize(0));
        campus.anybody().get("/api/v1/transfers?unit=" + branch).then().statusCode(403);
        campus.office()
                .get("/api/v1/transfers?state=received&unit=" + branch)
                .then()
                .body("items", hasSize(0));
        campus.office()
                .get("/api/v1/transfers?state=nonsense&unit=" + branch)
                .then()
                .statusCode(400);
    }

    @Test
    void of_two_who_receive_at_once_one_does() {
        UUID theirs = other.unit(other.root, "branch");
        release(campus.office(), requested(university(other))).statusCode(204);
        UUID letter = letterAt(other);
        List<CompletableFuture<Integer>> both = List.of("S-77", "S-78").stream()
                .map(number -> CompletableFuture.supplyAsync(() -> receive(other.office(), letter, theirs, number)
                        .extract()
                        .statusCode()))
                .toList();
        assertEquals(
                List.of(204, 409),
                both.stream().map(CompletableFuture::join).sorted().toList());
        assertEquals(1, rows("select 1 from member where university = ?", other.code));
    }

    @Test
    void of_a_receipt_and_a_withdrawal_at_once_one_happens() {
        UUID theirs = other.unit(other.root, "branch");
        UUID id = requested(university(other));
        release(campus.office(), id).statusCode(204);
        UUID letter = letterAt(other);
        CompletableFuture<Integer> receipt = CompletableFuture.supplyAsync(
                () -> receive(other.office(), letter, theirs, "S-77").extract().statusCode());
        CompletableFuture<Integer> withdrawal = CompletableFuture.supplyAsync(
                () -> withdraw(campus.office(), id).extract().statusCode());
        assertEquals(
                List.of(204, 409),
                List.of(receipt.join(), withdrawal.join()).stream().sorted().toList());
        assertEquals(rowOf(id).get("state"), rowOf(letter).get("state"));
        assertEquals(1, rows("select 1 from member where university in (?, ?)", campus.code, other.code));
    }

    @Test
    void who_sees_that_somebody_goes_is_told_to_them_before_the_letter_and_after_the_receipt() {
        UUID id = requested(unit(second));
        look(campus.office(), id).statusCode(200);
        campus.office().get("/api/v1/transfers?unit=" + branch).then().body("items", hasSize(1));
        release(campus.office(), id).statusCode(204);
        receive(inOffice(campus, second), id).statusCode(204);
        look(campus.office(), id).body("state", equalTo("received"));
        look(campus.person(member), id).statusCode(200);
        campus.person(member).get("/api/v1/transfers").then().body("items", hasSize(1));
        campus.person(member)
                .get("/api/v1/me/readers")
                .then()
                .body("items.purpose", contains("transfer", "transfer", "transfer"))
                .body("items[0].reader", equalTo(campus.officer.toString()));
    }

    @Test
    void of_a_reader_elsewhere_the_university_is_told() {
        UUID id = requested(university(other));
        release(campus.office(), id).statusCode(204);
        look(other.office(), letterAt(other)).body("traveller.name", equalTo(Campus.PERSON_NAME));
        campus.person(member)
                .get("/api/v1/me/readers")
                .then()
                .body("items[0].purpose", equalTo("transfer"))
                .body("items[0].university", equalTo(other.code))
                .body("items[0].name", nullValue());
        campus.office().get("/api/v1/members/" + member).then().statusCode(200);
        campus.person(member)
                .get("/api/v1/me/readers")
                .then()
                .body("items[0].university", equalTo(campus.code))
                .body("items[0].name", equalTo(Campus.PERSON_NAME));
    }

    @Test
    void who_was_moved_by_a_reorganisation_is_let_go_by_the_branch_they_are_in_by_now() {
        UUID present = campus.unit(campus.root, "branch");
        UUID id = requested(unit(second));
        reorganise("{\"step\": \"move-members\", \"from\": \"%s\", \"to\": \"%s\", \"members\": \"all\"}"
                .formatted(branch, present));
        assertEquals(present, memberRow(campus).get("unit"));
        look(campus.secretaryOf(branch), id).statusCode(404);
        release(campus.secretaryOf(branch), id).statusCode(404);
        campus.office().get("/api/v1/transfers?unit=" + branch).then().body("items", hasSize(0));
        campus.office().get("/api/v1/transfers?unit=" + present).then().body("items.id", contains(id.toString()));
        look(campus.secretaryOf(present), id).statusCode(200);
        campus.secretary(member, present);
        release(campus.office(), id).statusCode(409).body("code", equalTo("secretary-in-office"));
    }

    @Test
    void nothing_personal_leaves_with_the_facts() {
        UUID theirs = other.unit(other.root, "branch");
        release(campus.office(), requested(university(other))).statusCode(204);
        receive(other.office(), letterAt(other), theirs, "S-4799").statusCode(204);
        for (Map<String, Object> row : Database.rows("select outbox::text as row from outbox")) {
            assertFalse(row.get("row").toString().matches("(?s).*(Sample Person|S-4799|probationary).*"));
        }
    }

    /** By the token and by the rows. */
    private static RequestSpecification inOffice(Campus at, UUID unit) {
        at.secretary(at.officer, unit);
        return at.inOffice(at.officer, unit);
    }

    private void reorganise(String step) {
        UUID draft = Campus.made(campus.office()
                .body("""
                        {"title": {"zh": "设置调整", "en": "Reorganisation"},
                         "consultation": {"heldOn": "2026-01-20", "form": "meeting", "bodies": ["%s"], "outcome": "agreed"},
                         "decidingUnit": "%s", "decidedOn": "2026-02-01", "steps": [%s]}""".formatted(campus.root, campus.root, step))
                .post("/api/v1/reorganisations")
                .then()
                .statusCode(201));
        campus.office()
                .header("If-Match", "\"0\"")
                .post("/api/v1/reorganisations/" + draft + "/decision")
                .then()
                .statusCode(200);
    }

    private UUID requested(String destination) {
        return Campus.made(request(campus.office(), member, destination).statusCode(201));
    }

    private UUID appointed(UUID person, UUID unit, String office) {
        return Campus.made(campus.office()
                .body("""
                        {"person": "%s", "unit": "%s", "office": "%s", "from": "2025-09-01"}""".formatted(person, unit, office))
                .post("/api/v1/appointments")
                .then()
                .statusCode(201));
    }

    private void transferred(UUID person, UUID to) {
        UUID id = Campus.made(request(campus.office(), person, unit(to)).statusCode(201));
        release(campus.office(), id).statusCode(204);
        receive(campus.office(), id).statusCode(204);
    }

    private static List<Object> endedOf(UUID person) {
        return Database.rows("select id from appointment where person = ? and ended_on is not null order by id", person)
                .stream()
                .map(row -> row.get("id"))
                .toList();
    }

    private static Map<String, Object> memberRow(Campus campus) {
        List<Map<String, Object>> rows = Database.rows("select * from member where university = ?", campus.code);
        assertEquals(1, rows.size());
        return rows.getFirst();
    }

    private static Map<String, Object> rowOf(UUID transfer) {
        return Database.rows("select * from transfer where id = ?", transfer).getFirst();
    }

    private static List<String> placements(UUID person) {
        return Database.rows("select unit, from_on, until_on from placement where person = ? order by from_on", person)
                .stream()
                .map(row -> row.get("unit") + " " + row.get("from_on") + " " + row.get("until_on"))
                .toList();
    }

    private static int rows(String sql, Object... arguments) {
        return Database.rows(sql, arguments).size();
    }

    private static List<Object> factsAbout(UUID person) {
        return Database.rows("select type from outbox where aggregateid = ? order by id", person.toString()).stream()
                .map(row -> row.get("type"))
                .toList();
    }
}
