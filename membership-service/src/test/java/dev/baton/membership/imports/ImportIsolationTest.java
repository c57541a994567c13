package dev.baton.membership.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.Campus;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.Eventually;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Imports of one university are out of another's reach, and out of everybody's when their time is over. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class ImportIsolationTest {

    @Inject
    TidyingImports tidying;

    private Campus ours;
    private UUID branch;
    private UUID staged;
    private UUID applied;
    private Campus theirs;

    @BeforeEach
    void prepare() {
        ours = new Campus();
        branch = ours.unit(ours.root, "branch");
        staged = sent("S-1,%s\nS-2,%s\nS-2,%s\n");
        applied = sent("S-3,%s\n");
        String version = ours.office().get("/api/v1/imports/" + applied).getHeader("ETag");
        ours.office()
                .header("If-Match", version)
                .post("/api/v1/imports/" + applied + "/application")
                .then()
                .statusCode(202);
        Eventually.until(() -> state(applied).equals("applied"));
        theirs = new Campus();
    }

    @ParameterizedTest
    @ValueSource(strings = {"member_import", "import_row", "import_error", "imported_person"})
    void the_database_alone_shows_and_takes_nothing_foreign(String table) {
        String sql = "select 1 from " + table + " where university = '" + ours.code + "'";
        assertTrue(Database.rowsSeenBy(theirs.code, sql).isEmpty());
        assertTrue(Database.rowsSeenBy(null, sql).isEmpty());
        assertFalse(Database.rowsSeenBy(ours.code, sql).isEmpty());
        assertEquals(0, Database.changeAs(theirs.code, "delete from " + table + " where university = ?", ours.code));
        assertThrows(
                IllegalStateException.class,
                () -> Database.changeAs(
                        theirs.code,
                        "insert into import_error (university, import, id, number, column_name, code)"
                                + " values (?, ?, gen_random_uuid(), 1, 'x', 'x')",
                        theirs.code,
                        staged));
    }

    @Test
    void rows_are_forgotten_when_their_time_is_over() throws Throwable {
        Database.change("update member_import set expires_at = now() where id = ?", staged);
        Database.change("update member_import set undoable_until = now() where id = ?", applied);
        VertxContextSupport.subscribeAndAwait(tidying::tidy);
        assertEquals("expired", state(staged));
        assertEquals(List.of(), Database.rows("select 1 from import_row where import = ?", staged));
        assertEquals(List.of(), Database.rows("select 1 from import_error where import = ?", staged));
        assertEquals(List.of(), Database.rows("select 1 from imported_person where import = ?", applied));
    }

    @Test
    void a_university_that_cannot_be_tidied_keeps_no_other_from_its_turn() throws Throwable {
        UUID next = sent(theirs, theirs.unit(theirs.root, "branch"), "S-1,%s\n");
        Database.change("update member_import set expires_at = now() where id in (?, ?)", staged, next);
        Database.change("""
                create function stand_in_the_way() returns trigger language plpgsql as
                $$ begin if old.university = '%s' then raise exception 'in the way'; end if; return old; end $$;
                create trigger stand_in_the_way before delete on import_row
                    for each row execute function stand_in_the_way()""".formatted(ours.code));
        try {
            VertxContextSupport.subscribeAndAwait(tidying::tidy);
        } finally {
            Database.change("drop function stand_in_the_way cascade");
        }
        assertFalse(Database.rows("select 1 from import_row where import = ?", staged)
                .isEmpty());
        assertEquals(List.of(), Database.rows("select 1 from import_row where import = ?", next));
    }

    @Test
    void an_application_that_died_with_its_process_is_gone_on_with() throws Throwable {
        UUID left = sent("S-4,%s\n");
        Database.change("update member_import set state = 'APPLYING' where id = ?", left);
        VertxContextSupport.subscribeAndAwait(tidying::tidy);
        assertEquals("applied", state(left));
    }

    private String state(UUID id) {
        return ours.office().get("/api/v1/imports/" + id).path("state");
    }

    private UUID sent(String rows) {
        return sent(ours, branch, rows);
    }

    private static UUID sent(Campus campus, UUID branch, String rows) {
        UUID id = Campus.made(campus.office()
                .body("{\"unit\": \"" + campus.root + "\"}")
                .post("/api/v1/imports")
                .then()
                .statusCode(201));
        String csv = "campusNumber,name,unit,stage,joinedOn\n"
                + rows.replace("%s", "Sample Person," + branch + ",activist,2024-06-28");
        campus.office()
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .put("/api/v1/imports/" + id + "/file")
                .then()
                .statusCode(204);
        return id;
    }
}
