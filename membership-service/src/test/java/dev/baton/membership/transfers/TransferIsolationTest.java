package dev.baton.membership.transfers;

import static dev.baton.membership.transfers.Steps.giveBack;
import static dev.baton.membership.transfers.Steps.letterAt;
import static dev.baton.membership.transfers.Steps.look;
import static dev.baton.membership.transfers.Steps.receive;
import static dev.baton.membership.transfers.Steps.release;
import static dev.baton.membership.transfers.Steps.request;
import static dev.baton.membership.transfers.Steps.university;
import static dev.baton.membership.transfers.Steps.withdraw;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.Campus;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter joins two universities and nobody else: what a third one tries, and what either tries beyond its own half. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class TransferIsolationTest {

    private static final List<String> TABLES =
            List.of("transfer", "leaver_list", "leaver", "member", "placement", "person", "unit", "appointment");

    private Campus old;
    private Campus other;
    private Campus third;
    private UUID member;
    private UUID theirs;
    private UUID thirdBranch;
    private UUID id;

    @BeforeEach
    void prepare() {
        old = new Campus();
        other = new Campus();
        third = new Campus();
        member = old.member(old.unit(old.root, "branch"), "S-1");
        theirs = other.unit(other.root, "branch");
        thirdBranch = third.unit(third.root, "branch");
        id = Campus.made(request(old.office(), member, university(other)).statusCode(201));
    }

    @Test
    void the_database_shows_each_university_its_own_half() {
        UUID letter = released();
        String both = "select id from transfer where id in ('" + id + "', '" + letter + "')";
        assertEquals(
                List.of(id),
                Database.rowsSeenBy(old.code, both).stream()
                        .map(row -> row.get("id"))
                        .toList());
        assertEquals(
                List.of(letter),
                Database.rowsSeenBy(other.code, both).stream()
                        .map(row -> row.get("id"))
                        .toList());
        assertTrue(Database.rowsSeenBy(third.code, both).isEmpty());
        assertTrue(Database.rowsSeenBy(null, both).isEmpty());
    }

    @Test
    void the_database_takes_no_half_from_a_foreign_hand() {
        UUID letter = released();
        assertEquals(0, Database.changeAs(third.code, "update transfer set to_unit = null where id = ?", letter));
        assertEquals(0, Database.changeAs(other.code, "update transfer set state = 'RECEIVED' where id = ?", id));
        Exception refused = assertThrows(IllegalStateException.class, () -> forge(other.code, old.code, id));
        assertTrue(refused.getMessage().contains("row-level security"), refused.getMessage());
    }

    @Test
    void the_database_shows_and_takes_no_foreign_list_of_leavers() {
        UUID list = leaverList();
        assertTrue(Database.rowsSeenBy(third.code, "select 1 from leaver_list").isEmpty());
        assertTrue(Database.rowsSeenBy(third.code, "select 1 from leaver").isEmpty());
        assertEquals(
                1,
                Database.rowsSeenBy(old.code, "select 1 from leaver where list = ?", list)
                        .size());
        assertThrows(
                IllegalStateException.class,
                () -> Database.changeAs(third.code, "insert into leaver values (?, ?, ?)", old.code, list, member));
    }

    @Test
    void the_code_alone_lets_a_third_university_do_nothing() {
        UUID letter = released();
        UUID list = leaverList();
        withoutRowLevelSecurity(() -> {
            assertTrue(Database.rowsSeenBy(third.code, "select 1 from transfer where id = ?", letter)
                            .size()
                    > 0);
            for (UUID half : List.of(id, letter)) {
                look(third.office(), half).statusCode(404);
                look(third.secretaryOf(other.root), half).statusCode(404);
                look(third.person(member), half).statusCode(404);
                release(third.secretaryOf(old.root), half).statusCode(404);
                receive(third.office(), half, thirdBranch, "S-9").statusCode(404);
                receive(third.secretaryOf(other.root), half, theirs, "S-9").statusCode(404);
                giveBack(third.secretaryOf(other.root), half).statusCode(404);
                withdraw(third.secretaryOf(old.root), half).statusCode(404);
            }
            third.secretaryOf(other.root)
                    .get("/api/v1/transfers?unit=" + other.root)
                    .then()
                    .statusCode(404);
            third.person(member).get("/api/v1/transfers").then().body("items", hasSize(0));
            third.secretaryOf(old.root)
                    .get("/api/v1/leavers?unit=" + old.root)
                    .then()
                    .statusCode(404);
            third.secretaryOf(old.root).get("/api/v1/leavers/" + list).then().statusCode(404);
            third.secretaryOf(old.root)
                    .get("/api/v1/leavers/" + list + "/people")
                    .then()
                    .statusCode(404);
            third.secretaryOf(old.root)
                    .body("{\"people\": [\"" + member + "\"]}")
                    .post("/api/v1/leavers/" + list + "/releases")
                    .then()
                    .statusCode(404);
            request(third.secretaryOf(old.root), member, university(other)).statusCode(404);
        });
        assertEquals("RELEASED", state(letter));
        assertEquals(
                0,
                Database.rows("select 1 from personal_data_read where person = ?", member)
                        .size());
    }

    @Test
    void the_code_alone_keeps_either_side_to_its_own_half() {
        UUID letter = released();
        withoutRowLevelSecurity(() -> {
            look(other.office(), id).statusCode(404);
            look(old.office(), letter).statusCode(404);
            receive(other.office(), id, theirs, "S-9").statusCode(404);
            receive(old.office(), letter, theirs, "S-9").statusCode(404);
            other.office().get("/api/v1/members/" + member).then().statusCode(404);
            receive(other.office(), letter, thirdBranch, "S-9")
                    .statusCode(404)
                    .body("errors[0].pointer", equalTo("/unit"));
        });
        assertEquals("RELEASED", state(id));
    }

    @Test
    void a_forged_half_finds_no_answer() {
        UUID forged = forge(third.code, old.code, id);
        look(third.office(), forged).statusCode(404);
        receive(third.office(), forged, thirdBranch, "S-9").statusCode(404);
        giveBack(third.office(), forged).statusCode(404);
        assertEquals("REQUESTED", state(id));
        assertEquals(
                1,
                Database.rows("select 1 from member where person = ?", member).size());
        assertEquals(
                0,
                Database.rows("select 1 from member where university = ?", third.code)
                        .size());
        assertEquals(
                0,
                Database.rows("select 1 from personal_data_read where person = ?", member)
                        .size());
    }

    @Test
    void a_forged_half_of_a_letter_for_another_university_cannot_even_be_written() {
        released();
        Exception refused = assertThrows(IllegalStateException.class, () -> forge(third.code, old.code, id));
        assertTrue(refused.getMessage().contains("duplicate key"), refused.getMessage());
    }

    @Test
    void a_letter_cannot_be_moved_to_a_third_university() {
        UUID letter = released();
        Exception refused = assertThrows(
                IllegalStateException.class,
                () -> Database.change("update transfer set university = ? where id = ?", third.code, letter));
        assertTrue(refused.getMessage().contains("foreign key"), refused.getMessage());
    }

    @Test
    void a_letter_is_not_used_again() {
        UUID letter = released();
        receive(other.office(), letter, theirs, "S-9").statusCode(204);
        receive(other.office(), letter, theirs, "S-10").statusCode(409).body("code", equalTo("already-received"));
        // not even where somebody sets their own half back
        Database.change("update transfer set state = 'RELEASED', person = null where id = ?", letter);
        receive(other.office(), letter, theirs, "S-10").statusCode(409).body("code", equalTo("already-received"));
        assertEquals(
                1,
                Database.rows("select 1 from member where university = ?", other.code)
                        .size());
    }

    @Test
    void a_letter_that_was_returned_shows_nobody_even_to_a_half_that_says_otherwise() {
        UUID letter = released();
        giveBack(other.office(), letter).statusCode(204);
        Database.change("update transfer set state = 'RELEASED' where id = ?", letter);
        look(other.office(), letter).statusCode(409).body("code", equalTo("transfer-is-over"));
        assertEquals(
                0,
                Database.rows("select 1 from personal_data_read where person = ?", member)
                        .size());
    }

    private UUID released() {
        release(old.office(), id).statusCode(204);
        return letterAt(other);
    }

    private UUID leaverList() {
        return Campus.made(old.office()
                .body("""
                        {"unit": "%s", "title": {"zh": "样例毕业生", "en": "Sample leavers"}, "members": ["%s"]}""".formatted(old.root, member))
                .post("/api/v1/leavers")
                .then()
                .statusCode(201));
    }

    /** As the app's own role would write it for a university whose code went astray. */
    private UUID forge(String university, String from, UUID counterpart) {
        UUID forged = UUID.randomUUID();
        Database.changeAs(
                third.code,
                "insert into transfer (id, university, kind, state, to_unit, other_university, counterpart,"
                        + " asked_by_member, requested_on, letter_number, released_on, expires_on, version)"
                        + " values (?, ?, 'FROM_ANOTHER_UNIVERSITY', 'RELEASED', ?, ?, ?, false, now(), 'x', now(),"
                        + " now() + interval '9 days', 0)",
                forged,
                university,
                university.equals(third.code) ? third.root : other.root,
                from,
                counterpart);
        return forged;
    }

    private static String state(UUID transfer) {
        return (String) Database.rows("select state from transfer where id = ?", transfer)
                .getFirst()
                .get("state");
    }

    private static void withoutRowLevelSecurity(Runnable attempt) {
        TABLES.forEach(table -> Database.change("alter table " + table + " disable row level security"));
        try {
            attempt.run();
        } finally {
            TABLES.forEach(table -> Database.change("alter table " + table + " enable row level security"));
        }
    }
}
