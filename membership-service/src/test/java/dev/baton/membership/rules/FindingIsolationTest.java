package dev.baton.membership.rules;

import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.Campus;
import dev.baton.membership.calendar.Today;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is wrong at one university is out of another's reach, by the database without the code and by the code without the database. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class FindingIsolationTest {

    private static final List<String> TABLES =
            List.of("unit", "unit_period", "member", "placement", "appointment", "finding");

    @Inject
    CheckingUnits checking;

    @Inject
    Today today;

    private Campus ours;
    private UUID branch;
    private Campus theirs;

    @BeforeEach
    void prepare() throws Throwable {
        ours = new Campus();
        branch = Branch.of(ours, ours.root, "student", 1);
        theirs = new Campus();
        VertxContextSupport.subscribeAndAwait(() -> checking.check(ours.code, Asked.just(List.of(branch))));
    }

    @Test
    void the_database_alone_shows_no_foreign_finding() {
        String sql = "select 1 from finding where university = '" + ours.code + "'";
        assertEquals(2, Database.rowsSeenBy(ours.code, sql).size());
        assertEquals(List.of(), Database.rowsSeenBy(theirs.code, sql));
        assertEquals(List.of(), Database.rowsSeenBy(null, sql));
    }

    @Test
    void the_database_alone_takes_and_changes_no_foreign_finding() {
        String insert = "insert into finding values (gen_random_uuid(), ?, ?, 'branch-size', 1, now(), null, '{}')";
        Exception foreign = assertThrows(
                IllegalStateException.class, () -> Database.changeAs(theirs.code, insert, ours.code, branch));
        assertTrue(foreign.getMessage().contains("row-level security"), foreign.getMessage());
        Exception leaning = assertThrows(
                IllegalStateException.class, () -> Database.changeAs(theirs.code, insert, theirs.code, branch));
        assertTrue(leaning.getMessage().contains("foreign key"), leaning.getMessage());
        assertEquals(0, Database.changeAs(theirs.code, "update finding set since = now() where unit = ?", branch));
    }

    @Test
    void what_was_found_is_not_taken_away() {
        assertThrows(IllegalStateException.class, () -> Database.changeAs(ours.code, "delete from finding"));
    }

    @Test
    void the_code_alone_shows_and_writes_nothing_foreign() throws Throwable {
        UUID own = Branch.of(theirs, theirs.root, "staff", 0);
        TABLES.forEach(table -> Database.change("alter table " + table + " disable row level security"));
        try {
            assertTrue(Database.rowsSeenBy(theirs.code, "select 1 from finding where unit = ?", branch)
                            .size()
                    > 0); // the database is really out of it
            assertNothingShown("");
            assertNothingShown("&on=" + today.get().minusDays(1));
            theirs.secretaryOf(branch)
                    .get("/api/v1/units/" + branch + "/findings")
                    .then()
                    .statusCode(404);
            VertxContextSupport.subscribeAndAwait(() -> checking.check(theirs.code, Asked.just(List.of(branch, own))));
        } finally {
            TABLES.forEach(table -> Database.change("alter table " + table + " enable row level security"));
        }
        assertEquals(
                List.of(), Database.rows("select 1 from finding where university = ? and unit <> ?", theirs.code, own));
    }

    /** To somebody whose token names a foreign unit, as none should. */
    private void assertNothingShown(String on) {
        theirs.secretaryOf(branch)
                .get("/api/v1/findings?limit=200" + on)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        theirs.secretaryOf(ours.root)
                .get("/api/v1/findings?limit=200" + on)
                .then()
                .body("items", hasSize(0));
    }
}
