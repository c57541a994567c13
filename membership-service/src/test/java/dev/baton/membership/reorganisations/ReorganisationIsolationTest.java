package dev.baton.membership.reorganisations;

import static dev.baton.membership.reorganisations.Reorganising.merge;
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

/** Reorganisations of one university are out of another's reach, by the database without the code and by the code without the database. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class ReorganisationIsolationTest {

    private Campus ours;
    private UUID one;
    private UUID two;
    private UUID decided;
    private UUID draft;
    private Campus theirs;

    @BeforeEach
    void prepare() {
        ours = new Campus();
        one = ours.unit(ours.root, "branch");
        two = ours.unit(ours.root, "branch");
        UUID gone = ours.unit(ours.root, "branch");
        Crowd.of(ours, one, 40);
        Reorganising reorganising = new Reorganising(ours);
        decided = reorganising.drafted(merge(gone, one));
        reorganising.decide(decided).then().statusCode(200);
        draft = reorganising.drafted(merge(two, one));
        theirs = new Campus();
    }

    @Test
    void the_database_alone_shows_no_foreign_rows() {
        for (String table : List.of("reorganisation", "lineage")) {
            String sql = "select 1 from " + table + " where university = '" + ours.code + "'";
            assertTrue(Database.rowsSeenBy(ours.code, sql).size() > 0);
            assertEquals(List.of(), Database.rowsSeenBy(theirs.code, sql));
            assertEquals(List.of(), Database.rowsSeenBy(null, sql));
        }
    }

    @Test
    void the_database_alone_takes_and_changes_no_foreign_rows() {
        assertRefused(
                "row-level security",
                theirs.code,
                "insert into reorganisation select gen_random_uuid(), ?, '{}', null, ?, null, ?, '{}', 'DRAFT', null, '{}', 0",
                ours.code,
                one,
                one);
        assertRefused(
                "row-level security",
                theirs.code,
                "insert into lineage values (?, ?, ?, ?, 'MERGED', now())",
                ours.code,
                decided,
                one,
                two);
        assertRefused(
                "foreign key",
                theirs.code,
                "insert into reorganisation select gen_random_uuid(), ?, '{}', null, ?, null, ?, '{}', 'DRAFT', null, '{}', 0",
                theirs.code,
                one,
                one);
        assertEquals(0, Database.changeAs(theirs.code, "delete from reorganisation where id = ?", draft));
        assertEquals(0, Database.changeAs(theirs.code, "update reorganisation set version = 9 where id = ?", draft));
    }

    @Test
    void the_database_keeps_what_was_decided() {
        assertEquals(0, Database.changeAs(ours.code, "delete from reorganisation where id = ?", decided));
        assertRefused("permission denied", ours.code, "delete from lineage");
    }

    private static void assertRefused(String why, String university, String sql, Object... arguments) {
        Exception refused =
                assertThrows(IllegalStateException.class, () -> Database.changeAs(university, sql, arguments));
        assertTrue(refused.getMessage().contains(why), refused.getMessage());
    }
}
