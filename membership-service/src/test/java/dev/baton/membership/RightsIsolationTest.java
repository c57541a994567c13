package dev.baton.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Consents, corrections, erasures and the audit log of one university are out of another's reach, twice over. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class RightsIsolationTest {

    private Campus ours;
    private UUID branch;
    private UUID member;
    private UUID correction;
    private UUID erasure;
    private String consent;
    private Campus theirs;

    @BeforeEach
    void prepare() {
        ours = new Campus();
        branch = ours.unit(ours.root, "branch");
        member = ours.member(branch, "S-1");
        consent = made("/api/v1/me/consents", "{\"purpose\": \"mail\", \"text\": \"mail.1\", \"given\": true}");
        correction = UUID.fromString(made("/api/v1/me/corrections", "{\"name\": \"样例李四\", \"reason\": \"changed\"}"));
        erasure = UUID.fromString(made("/api/v1/me/erasure", ""));
        theirs = new Campus();
    }

    @ParameterizedTest
    @ValueSource(strings = {"consent", "correction", "erasure"})
    void the_database_alone_shows_no_foreign_rows(String table) {
        String sql = "select 1 from " + table + " where university = '" + ours.code + "'";
        assertTrue(Database.rowsSeenBy(theirs.code, sql).isEmpty());
        assertTrue(Database.rowsSeenBy(null, sql).isEmpty());
        assertEquals(1, Database.rowsSeenBy(ours.code, sql).size());
    }

    @Test
    void the_database_alone_changes_no_foreign_rows() {
        assertEquals(0, Database.changeAs(theirs.code, "update erasure set state = 'REFUSED' where id = ?", erasure));
        assertEquals(0, Database.changeAs(theirs.code, "delete from correction where id = ?", correction));
        Exception refused = assertThrows(
                IllegalStateException.class,
                () -> Database.changeAs(
                        theirs.code,
                        "insert into consent values (gen_random_uuid(), ?, ?, 'MAIL', 'mail.1', true, now())",
                        ours.code,
                        member));
        assertTrue(refused.getMessage().contains("row-level security"), refused.getMessage());
    }

    @Test
    void the_database_lets_no_row_lean_on_a_foreign_person() {
        assertThrows(
                IllegalStateException.class,
                () -> Database.changeAs(
                        theirs.code,
                        "insert into consent values (gen_random_uuid(), ?, ?, 'MAIL', 'mail.1', true, now())",
                        theirs.code,
                        member));
    }

    private String made(String path, String body) {
        return ours.person(member)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
