package dev.baton.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Code and database keep universities apart, each without the other. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class IsolationTest {

    private static final List<String> TABLES = List.of("unit", "activity", "places", "registration", "headcount");

    private Campus host;
    private Campus stranger;
    private Campus home;
    private String id;
    private UUID guest;

    @BeforeEach
    void anActivityWithAGuestAndAHeadcount() {
        host = Campus.founded();
        stranger = Campus.founded();
        home = Campus.founded();
        guest = UUID.randomUUID();
        id = Sample.published(host, "\"openTo\": \"university\", \"universities\": [\"" + home.code() + "\"],");
        home.person(guest).post(at("/registrations")).then().statusCode(201);
        host.somebody().post(at("/registrations")).then().statusCode(201);
        assertEquals(200, recordHeadcount(host));
    }

    @Test
    void every_table_with_a_university_has_a_policy_that_binds_its_owner() {
        assertTrue(Database.tablesWithoutForcedPolicy().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit", "activity", "places", "registration", "headcount"})
    void the_database_alone_shows_strangers_nothing(String table) {
        String select = "select 1 from " + table + " where university = ?";
        assertTrue(Database.rowsSeenBy(stranger.code(), select, host.code()).isEmpty());
        assertTrue(Database.rowsSeenBy("", select, host.code()).isEmpty());
        assertTrue(Database.rowsSeenBy(host.code(), select, host.code()).size() > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"activity", "places", "registration", "headcount"})
    void the_database_alone_lets_nobody_else_change_anything(String table) {
        for (Campus other : List.of(stranger, home)) {
            assertEquals(
                    0,
                    Database.changeAs(
                            other.code(),
                            "update " + table + " set university = ? where university = ?",
                            other.code(),
                            host.code()));
            assertEquals(
                    0, Database.changeAs(other.code(), "delete from " + table + " where university = ?", host.code()));
        }
    }

    @Test
    void the_database_alone_refuses_rows_in_anothers_name() {
        assertRefused(
                "insert into unit values (?, ?, null, array[?::uuid])", unit -> new Object[] {unit, host.code(), unit});
        assertRefused(
                "insert into activity values (?, ?, null, null, 'STUDY', '{}', 'UNIVERSITY', '{}', null, '2026', '{}', 'DRAFT', 0)",
                activity -> new Object[] {activity, host.code()});
        assertRefused("insert into registration values (?, ?, ?, ?, ?, now(), null)", registration ->
                new Object[] {registration, UUID.fromString(id), host.code(), stranger.code(), registration});
        assertRefused("insert into places values (?, ?, null, null, 0, 0)", any -> new Object[] {any, host.code()});
        assertRefused("insert into headcount values (?, ?, null, '?', '[]', true, 1)", any ->
                new Object[] {any, host.code()});
    }

    @Test
    void a_home_university_reads_its_own_people_and_no_others() {
        List<?> seen = Database.rowsSeenBy(
                home.code(), "select person from registration where activity = ?", UUID.fromString(id));
        assertEquals(1, seen.size());
        assertTrue(seen.toString().contains(guest.toString()));
    }

    @Test
    void guests_read_what_is_published_for_them_and_no_draft() {
        String draft = Sample.drafted(host, "\"openTo\": \"university\", \"universities\": [\"" + home.code() + "\"],");
        String select = "select 1 from activity where id = ?";
        assertEquals(
                1, Database.rowsSeenBy(home.code(), select, UUID.fromString(id)).size());
        assertEquals(
                0,
                Database.rowsSeenBy(home.code(), select, UUID.fromString(draft)).size());
    }

    @Test
    void the_code_alone_refuses_strangers() {
        withoutPolicies(() -> {
            assertEquals(404, stranger.office().get(at("")).statusCode());
            assertEquals(404, stranger.somebody().post(at("/registrations")).statusCode());
            assertEquals(404, stranger.office().get(at("/registrations")).statusCode());
            assertEquals(404, stranger.office().get(at("/registrations/mine")).statusCode());
            assertEquals(
                    404, stranger.office().delete(at("/registrations/mine")).statusCode());
            assertEquals(403, home.office().get(at("/registrations")).statusCode());
            assertEquals(404, home.office().get(at("/headcount")).statusCode());
            for (Campus other : List.of(stranger, home)) {
                assertEquals(403, other.office().post(at("/publication")).statusCode());
                assertEquals(403, other.office().post(at("/conclusion")).statusCode());
                assertEquals(
                        403,
                        other.office()
                                .post(at("/stages/" + guest + "/conclusion"))
                                .statusCode());
                assertEquals(
                        403,
                        other.office()
                                .post(at("/agenda-items/" + guest + "/completion"))
                                .statusCode());
                assertEquals(
                        403,
                        other.office()
                                .body("{\"registration\": \"" + guest + "\"}")
                                .post(at("/check-ins"))
                                .statusCode());
                assertEquals(403, recordHeadcount(other));
                assertEquals(
                        422,
                        other.office()
                                .body(Sample.draft(host.root()))
                                .post("/api/v1/activities")
                                .statusCode());
            }
            assertTrue(stranger.office()
                    .get("/api/v1/activities?limit=200")
                    .then()
                    .extract()
                    .<List<String>>path("items.findAll { it.university == '" + host.code() + "' }.id")
                    .isEmpty());
        });
    }

    private static void withoutPolicies(Runnable attempts) {
        TABLES.forEach(table -> Database.change("alter table " + table + " disable row level security"));
        try {
            attempts.run();
        } finally {
            TABLES.forEach(table -> Database.change("alter table " + table + " enable row level security"));
        }
    }

    private void assertRefused(String insert, Function<UUID, Object[]> values) {
        IllegalStateException refusal = assertThrows(
                IllegalStateException.class,
                () -> Database.changeAs(stranger.code(), insert, values.apply(UUID.randomUUID())));
        assertTrue(refusal.getMessage().contains("row-level security"), refusal.getMessage());
    }

    private int recordHeadcount(Campus by) {
        return by.office()
                .header("If-Match", "\"0\"")
                .body("{\"count\": {\"kind\": \"exact\", \"value\": 7}, \"exhaustive\": true}")
                .put(at("/headcount"))
                .statusCode();
    }

    private String at(String what) {
        return "/api/v1/activities/" + id + what;
    }
}
