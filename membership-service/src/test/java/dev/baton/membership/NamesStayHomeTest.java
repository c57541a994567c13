package dev.baton.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What leaves the service holds opaque ids: no name, login or campus number of a person, and no stage of development. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class NamesStayHomeTest {

    @Test
    void no_fact_and_no_remembered_answer_holds_anything_personal() {
        Campus campus = new Campus();
        UUID branch = campus.unit(campus.root, "branch");
        UUID member = Campus.made(Campus.join(
                        campus.office().header("Idempotency-Key", "personal"), branch, "S-4711", campus.code + "-login")
                .statusCode(201));
        campus.secretary(member, branch);

        List<Map<String, Object>> facts = Database.rows("select outbox::text as row from outbox");
        List<Map<String, Object>> answers = Database.rows("select idempotency_key::text as row from idempotency_key");
        assertFalse(facts.isEmpty());
        for (String personal : List.of(
                Campus.PERSON_NAME,
                "Sample Person",
                "S-4711",
                campus.code + "-login",
                campus.officeLogin,
                "probationary")) {
            assertEquals(List.of(), holding(personal, facts));
            assertEquals(List.of(), holding(personal, answers));
        }
    }

    @Test
    void no_table_shows_a_name_a_login_or_a_number_to_who_has_the_database_alone() {
        Campus campus = new Campus();
        UUID branch = campus.unit(campus.root, "branch");
        UUID member = Campus.made(Campus.join(campus.office(), branch, "S-4712", campus.code + "-login")
                .statusCode(201));
        campus.office().get("/api/v1/members/" + member).then().statusCode(200);
        for (Map<String, Object> table : Database.rows("select tablename from pg_tables where schemaname = 'public'")) {
            List<Map<String, Object>> rows =
                    Database.rows("select t::text as row from " + table.get("tablename") + " t");
            for (String personal : List.of("样例张三", "Sample Person", "S-4712", campus.code + "-login")) {
                assertEquals(List.of(), holding(personal, rows), table.toString());
            }
        }
    }

    private static List<Map<String, Object>> holding(String personal, List<Map<String, Object>> rows) {
        return rows.stream()
                .filter(row -> row.get("row").toString().contains(personal))
                .toList();
    }
}
