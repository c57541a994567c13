package dev.baton.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One university's rows are out of another's reach, by the code without the database and by the database without the code. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class TenantIsolationTest {

    private Campus ours;
    private UUID branch;
    private UUID member;
    private UUID appointment;
    private Campus theirs;

    @BeforeEach
    void prepare() {
        ours = new Campus();
        branch = ours.unit(ours.root, "branch");
        member = ours.member(branch, "S-1");
        appointment = ours.secretary(member, branch);
        theirs = new Campus();
    }

    @Test
    void no_table_of_a_university_is_without_policy() {
        assertEquals(List.of(), Database.tablesWithoutForcedPolicy());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit",
                "unit_period",
                "person",
                "name_token",
                "member",
                "placement",
                "personal_data_read",
                "appointment",
                "account",
                "reminder",
                "mail"
            })
    void the_database_alone_shows_no_foreign_rows(String table) {
        Database.change(
                "insert into account (person, university, keycloak_user, told_at) values (?, ?, 'k', now())",
                member,
                ours.code);
        Database.change("insert into reminder values (?, ?, 'SIX_MONTHS', now())", ours.code, appointment);
        Database.change(
                "insert into mail values (gen_random_uuid(), ?, ?, 'TERM_ENDS', '{}', 'QUEUED', 0, now(), now(), null, 0)",
                ours.code,
                member);
        ours.office().get("/api/v1/members/" + member).then().statusCode(200); // and so somebody has looked
        String sql = "select 1 from " + table + " where university = '" + ours.code + "'";
        assertTrue(Database.rowsSeenBy(theirs.code, sql).isEmpty());
        assertTrue(Database.rowsSeenBy(null, sql).isEmpty());
        assertTrue(Database.rowsSeenBy(ours.code, sql).size() > 0);
    }

    @Test
    void the_database_alone_refuses_foreign_rows() {
        assertRefused("insert into unit (id, university, path, type, name, established_on, version)"
                + " values (gen_random_uuid(), ?, '{}', 'BRANCH', '{}', now(), 0)");
        assertRefused("insert into person (id, university, version) values (gen_random_uuid(), ?, 0)");
        assertRefused("insert into mail select gen_random_uuid(), ?, gen_random_uuid(), 'TERM_ENDS', '{}', 'QUEUED', 0,"
                + " now(), now(), null, 0");
        assertRefused("insert into reminder values (?, gen_random_uuid(), 'SIX_MONTHS', now())");
        assertEquals(0, Database.changeAs(theirs.code, "update person set sealed = null where id = ?", member));
        assertEquals(0, Database.changeAs(theirs.code, "delete from appointment where id = ?", appointment));
    }

    @Test
    void the_database_lets_no_row_lean_on_a_foreign_one() {
        assertThrows(
                IllegalStateException.class,
                () -> Database.changeAs(
                        theirs.code,
                        "insert into member values (?, ?, ?, 'APPLICANT', now(), 0)",
                        theirs.officer,
                        theirs.code,
                        branch));
    }

    @Test
    void nobody_at_a_university_changes_the_list_of_universities() {
        assertThrows(
                IllegalStateException.class,
                () -> Database.changeAs(theirs.code, "update university set name = 'x' where code = ?", ours.code));
    }

    @Test
    void nobody_rewrites_who_looked_at_whom() {
        assertThrows(
                IllegalStateException.class,
                () -> Database.changeAs(ours.code, "delete from personal_data_read where university = ?", ours.code));
        assertThrows(
                IllegalStateException.class,
                () -> Database.changeAs(ours.code, "update personal_data_read set reader = null"));
    }

    private void assertRefused(String insert) {
        Exception refused =
                assertThrows(IllegalStateException.class, () -> Database.changeAs(theirs.code, insert, ours.code));
        assertTrue(refused.getMessage().contains("row-level security"), refused.getMessage());
    }
}
