package dev.baton.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A thousand people with names that nobody has come, and half of them are erased. Then every file that the suite has
 * written is read as bytes: the clusters' tables and log, Kafka's, Keycloak's, the logs.
 */
@ExtendWith(OnTheStack.class)
@EnabledIfSystemProperty(named = "baton.long", matches = "true")
class ErasureCanaryTest {

    private static final int PEOPLE = 1000;
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final List<String> DATABASES = List.of("membership", "activity", "showcase", "keycloak");
    private static final List<String> OUTBOXES = List.of("membership", "activity", "showcase");

    /** Debezium moves a slot on when a row comes through it, and holds the log of all until then. */
    private static final String PROBE = """
            insert into outbox (id, aggregatetype, aggregateid, type, source, time, subject, payload)
            values (gen_random_uuid(), 'probe', 'canary', 'probe', 'canary', now()::text, 'canary', '{}')""";

    private static final String SECRETS = """
            select id || ' ' || encode(%1$s, 'hex') from person
            where %1$s is not null and id = any (string_to_array(?, ',')::uuid[])""";

    private final String run = ThreadLocalRandom.current()
            .ints(4, 'a', 'z' + 1)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    private final List<Canary> people = IntStream.range(0, PEOPLE)
            .mapToObj(number -> Canary.of(number, run))
            .toList();
    private final Map<Integer, UUID> ids = new ConcurrentHashMap<>();

    @Test
    void nothing_is_left_of_half_of_them_anywhere_and_nobodys_name_is_readable_in_any_file(Stack stack)
            throws IOException {
        Caller office = stack.door(Patience.NONE).as(Account.SZPU_OFFICE);
        UUID branch = plant(office, stack);
        ByteScan secretsOfTheErased = secrets(stack, true);
        ByteScan secretsOfTheKept = secrets(stack, false);

        people.parallelStream().filter(Canary::isErased).forEach(canary -> erase(canary, office));

        Waiting.until("their accounts are gone", LIMIT, () -> logins(stack) == logins(false));
        forgetDeadRows(stack);
        forgetDeadRows(
                stack); // of its own catalogue, statistics included, PostgreSQL keeps what a slot may still want to
        // read
        assertAllOfTheKeptAndNoneOfTheErasedAreThere(office, branch);
        assertEquals(Set.of(), namesAndNumbers().foundBelow(stack.home()), "readable");
        assertEquals(Set.of(), loginsOf(true).foundBelow(stack.home()), "logins of the erased");
        assertEquals(Set.of(), secretsOfTheErased.foundBelow(stack.home()), "keys, data and hashes of the erased");
        // what is there is found, or the scans before would mean little
        assertEquals(logins(false), peopleIn(loginsOf(false).foundBelow(stack.home())), "logins of the kept");
        assertEquals(PEOPLE / 2, peopleIn(secretsOfTheKept.foundBelow(stack.home())), "keys of the kept");
        assertTheScanWouldHaveFoundThem();
    }

    private UUID plant(Caller office, Stack stack) {
        String root = office.get("/api/v1/universities").path("items.find { it.code == 'szpu' }.unit");
        ObjectNode unit = Facts.with("parent", root).put("type", "branch").put("establishedOn", "2020-01-01");
        unit.putObject("name").put("zh", "样例支部 " + run).put("en", "Sample branch " + run);
        UUID branch = office.create("/api/v1/units", unit);
        people.parallelStream()
                .forEach(canary ->
                        ids.put(canary.number(), office.create("/api/v1/members", canary.asMemberOf(branch))));
        Waiting.until("all have their accounts", LIMIT, () -> logins(stack) == logins(true) + logins(false));
        return branch;
    }

    /** As the office does it who was asked on paper: asks, looks at what it would do, and confirms what it has seen. */
    private void erase(Canary canary, Caller office) {
        UUID erasure = office.create(
                "/api/v1/members/" + ids.get(canary.number()) + "/erasure", Facts.with("ground", "asked-in-writing"));
        String seen = office.get("/api/v1/erasures/" + erasure).header("ETag");
        Response done =
                office.tries("POST", "/api/v1/erasures/" + erasure + "/approval", null, Map.of("If-Match", seen));
        assertEquals(204, done.statusCode(), done.asString());
    }

    private void assertAllOfTheKeptAndNoneOfTheErasedAreThere(Caller office, UUID branch) {
        Set<String> shown = new TreeSet<>();
        String cursor = "";
        while (cursor != null) {
            Response page = office.get("/api/v1/members?limit=200&unit=" + branch + cursor);
            shown.addAll(page.path("items.name"));
            cursor = page.path("nextCursor") == null ? null : "&cursor=" + page.path("nextCursor");
        }
        assertEquals(
                people.stream()
                        .filter(canary -> !canary.isErased())
                        .map(Canary::name)
                        .collect(Collectors.toCollection(TreeSet::new)),
                shown);
        people.parallelStream()
                .filter(Canary::isErased)
                .forEach(canary -> assertEquals(
                        404,
                        office.tries("GET", "/api/v1/members/" + ids.get(canary.number()), null)
                                .statusCode()));
    }

    /**
     * What time does to a database by itself: dead rows, samples of values that were kept as statistics, and the log go.
     * PostgreSQL would reuse files of its log without wiping them, so it is told to remove them.
     */
    private static void forgetDeadRows(Stack stack) {
        Rows server = stack.rows("postgres");
        server.run("alter system set wal_recycle = off");
        server.run("alter system set min_wal_size = '32MB'");
        server.list("select pg_reload_conf()");
        DATABASES.forEach(database -> stack.rows(database).run("vacuum (full, analyze)"));
        String after = server.list("select pg_current_wal_lsn()").getFirst();
        Waiting.until("nobody needs the old log any more", LIMIT, () -> {
            OUTBOXES.forEach(database -> stack.rows(database).run(PROBE));
            server.list("select pg_log_standby_snapshot()");
            server.list("select pg_switch_wal()");
            server.run("checkpoint");
            return !server.has("select 1 from pg_replication_slots where restart_lsn <= ?::pg_lsn", after)
                    && !server.has("select 1 from pg_ls_waldir() where name < pg_walfile_name(?::pg_lsn)", after);
        });
        server.run("alter system reset wal_recycle");
        server.run("alter system reset min_wal_size");
        server.list("select pg_reload_conf()");
    }

    private ByteScan namesAndNumbers() {
        ByteScan scan = new ByteScan();
        people.forEach(canary -> canary.hideFrom(scan));
        return scan;
    }

    private ByteScan loginsOf(boolean erased) {
        ByteScan scan = new ByteScan();
        people.stream().filter(canary -> canary.isErased() == erased).forEach(canary -> canary.hideLoginFrom(scan));
        return scan;
    }

    /** Wrapped keys, sealed data and hashes as they lie in PostgreSQL, before anybody is erased. */
    private ByteScan secrets(Stack stack, boolean erased) {
        Map<String, Canary> those = people.stream()
                .filter(canary -> canary.isErased() == erased)
                .collect(Collectors.toMap(canary -> ids.get(canary.number()).toString(), canary -> canary));
        ByteScan scan = new ByteScan();
        for (String column : List.of("wrapped_key", "sealed", "login_hash", "campus_number_hash")) {
            for (String row :
                    stack.rows("membership").list(SECRETS.formatted(column), String.join(",", those.keySet()))) {
                String[] idAndHex = row.split(" ");
                scan.lookFor(those.get(idAndHex[0]).what(column), HexFormat.of().parseHex(idAndHex[1]));
            }
        }
        return scan;
    }

    private void assertTheScanWouldHaveFoundThem() throws IOException {
        Path folder = Files.createTempDirectory("canary");
        Path file = folder.resolve("file");
        try {
            Files.write(file, people.getFirst().name().getBytes(StandardCharsets.UTF_16LE));
            assertTrue(namesAndNumbers().foundBelow(folder).size() > 0);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private long logins(Stack stack) {
        return stack.rows("keycloak")
                .number("select count(*) from user_entity where starts_with(username, ?)", Canary.login(run));
    }

    private long logins(boolean erased) {
        return people.stream()
                .filter(canary -> canary.isErased() == erased && canary.login() != null)
                .count();
    }

    /** How many different people the findings are about. */
    private static long peopleIn(Set<String> found) {
        return found.stream()
                .map(finding -> finding.substring(0, finding.indexOf(" (")))
                .distinct()
                .count();
    }
}
