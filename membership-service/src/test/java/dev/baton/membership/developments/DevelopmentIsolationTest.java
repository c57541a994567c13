package dev.baton.membership.developments;

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

/** One university's developments are out of another's reach, by the code alone and by the database alone. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class DevelopmentIsolationTest {

    private static final List<String> TABLES =
            List.of("development", "development_step", "member", "person", "unit", "unit_period");

    private Campus ours;
    private UUID branch;
    private UUID member;
    private UUID development;
    private Campus theirs;

    @BeforeEach
    void prepare() {
        ours = new Campus();
        branch = ours.unit(ours.root, "branch");
        member = ours.member(branch, "S-1");
        development = Campus.made(ours.office()
                .body(opening(member))
                .post("/api/v1/developments")
                .then()
                .statusCode(201));
        theirs = new Campus();
    }

    @Test
    void the_database_alone_shows_and_takes_nothing_foreign() {
        for (String table : List.of("development", "development_step")) {
            String sql = "select 1 from " + table + " where university = '" + ours.code + "'";
            assertTrue(Database.rowsSeenBy(theirs.code, sql).isEmpty());
            assertTrue(Database.rowsSeenBy(null, sql).isEmpty());
            assertEquals(1, Database.rowsSeenBy(ours.code, sql).size());
            assertEquals(
                    0, Database.changeAs(theirs.code, "delete from " + table + " where university = ?", ours.code));
        }
        assertRefused("insert into development values (gen_random_uuid(), ?, ?, 'OPEN', 0)", ours.code, member);
        assertRefused(
                "insert into development_step values (?, 2, gen_random_uuid(), ?, 'STEP', 'TALK', now(), ?, 'PASSED', '{}')",
                development,
                ours.code,
                branch);
    }

    @Test
    void the_database_lets_no_row_lean_on_a_foreign_one() {
        assertThrows(
                IllegalStateException.class,
                () -> Database.changeAs(
                        theirs.code,
                        "insert into development values (gen_random_uuid(), ?, ?, 'OPEN', 0)",
                        theirs.code,
                        member));
        assertThrows(
                IllegalStateException.class,
                () -> Database.changeAs(
                        theirs.code,
                        "insert into development_step values (?, 2, gen_random_uuid(), ?, 'STEP', 'TALK', now(), ?, 'PASSED', '{}')",
                        development,
                        theirs.code,
                        theirs.root));
    }

    @Test
    void the_code_alone_shows_and_takes_nothing_foreign() {
        UUID theirBranch = theirs.unit(theirs.root, "branch");
        UUID theirMember = theirs.member(theirBranch, "S-1");
        UUID theirDevelopment = Campus.made(theirs.office()
                .body(opening(theirMember))
                .post("/api/v1/developments")
                .then()
                .statusCode(201));
        String entry = theirs.office()
                .get("/api/v1/developments/" + theirDevelopment)
                .then()
                .extract()
                .path("entries[0].id");
        TABLES.forEach(table -> Database.change("alter table " + table + " disable row level security"));
        try {
            assertEquals(
                    1, // the database is really out of it
                    Database.rowsSeenBy(theirs.code, "select 1 from development where id = ?", development)
                            .size());
            String path = "/api/v1/developments/" + development;
            theirs.secretaryOf(branch).get(path).then().statusCode(404);
            theirs.person(member).get(path).then().statusCode(404);
            theirs.secretaryOf(branch).get(path + "/entries/" + entry).then().statusCode(404);
            theirs.secretaryOf(branch)
                    .get("/api/v1/developments?unit=" + branch)
                    .then()
                    .statusCode(404);
            theirs.secretaryOf(branch)
                    .get("/api/v1/units/" + branch + "/development-calendar?from=2022-01-01&until=2030-01-01")
                    .then()
                    .statusCode(404);
            theirs.secretaryOf(ours.root)
                    .body(opening(member))
                    .post("/api/v1/developments")
                    .then()
                    .statusCode(404);
            post(path + "/steps", "{\"number\": 2, \"on\": \"2022-01-20\"}");
            post(path + "/restart", "{\"on\": \"2022-03-20\"}");
            post(path + "/extension", "{\"on\": \"2022-03-20\", \"months\": 6}");
            post(path + "/discontinuation", "{\"on\": \"2022-03-20\"}");
            theirs.secretaryOf(branch)
                    .header("If-Match", "\"0\"")
                    .delete(path + "/entries/" + entry)
                    .then()
                    .statusCode(404);
            namesOurFullMemberAsContact(theirDevelopment);
        } finally {
            TABLES.forEach(table -> Database.change("alter table " + table + " enable row level security"));
        }
    }

    private void post(String path, String body) {
        theirs.secretaryOf(branch).body(body).post(path).then().statusCode(404);
    }

    private void namesOurFullMemberAsContact(UUID theirDevelopment) {
        Database.change("update member set stage = 'FULL_MEMBER' where person = ?", member);
        for (int number = 2; number <= 4; number++) {
            theirs.office()
                    .body("{\"number\": %d, \"on\": \"2022-01-20\"}".formatted(number))
                    .post("/api/v1/developments/" + theirDevelopment + "/steps")
                    .then()
                    .statusCode(201);
        }
        theirs.office()
                .body("{\"number\": 5, \"on\": \"2022-01-20\", \"facts\": {\"people\": [\"%s\"]}}".formatted(member))
                .post("/api/v1/developments/" + theirDevelopment + "/steps")
                .then()
                .statusCode(422);
    }

    private static String opening(UUID person) {
        return "{\"person\": \"%s\", \"on\": \"2022-01-10\", \"facts\": {\"ofAge\": true}}".formatted(person);
    }

    private void assertRefused(String insert, Object... arguments) {
        Exception refused =
                assertThrows(IllegalStateException.class, () -> Database.changeAs(theirs.code, insert, arguments));
        assertTrue(refused.getMessage().contains("row-level security"), refused.getMessage());
    }
}
