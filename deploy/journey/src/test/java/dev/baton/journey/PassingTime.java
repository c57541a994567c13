package dev.baton.journey;

import java.time.Duration;
import java.util.List;

/**
 * What time does to databases by itself: dead rows, samples of values that were kept as statistics, and the log go.
 * PostgreSQL would reuse files of its log without wiping them, so it is told to remove them.
 */
final class PassingTime {

    static final List<String> DATABASES = List.of("membership", "activity", "showcase", "keycloak");

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final List<String> OUTBOXES = List.of("membership", "activity", "showcase");

    /** Debezium moves a slot on when a row comes through it, and holds the log of all until then. */
    private static final String PROBE = """
            insert into outbox (id, aggregatetype, aggregateid, type, source, time, subject, payload)
            values (gen_random_uuid(), 'probe', 'canary', 'probe', 'canary', now()::text, 'canary', '{}')""";

    /** Whoever compares outboxes with topics afterwards would miss them. */
    private static final String PROBES_ARE_NO_FACTS = "delete from outbox where subject = 'canary'";

    private final Stack stack;
    private final Rows server;

    PassingTime(Stack stack) {
        this.stack = stack;
        server = stack.rows("postgres");
    }

    void pass() {
        forgetDeadRows();
        forgetTheLog();
        OUTBOXES.forEach(database -> stack.rows(database).run(PROBES_ARE_NO_FACTS));
    }

    /** A sample that another took the place of is dead, too, and lies there while a slot may still want to read it. */
    private void forgetDeadRows() {
        DATABASES.forEach(database -> stack.rows(database).run("analyze"));
        String next = only("select pg_snapshot_xmax(pg_current_snapshot())");
        awaitNoSlot("catalog_xmin::text::bigint < ?::bigint", next);
        DATABASES.forEach(database -> stack.rows(database).run("vacuum (full)"));
    }

    private void forgetTheLog() {
        server.run("alter system set wal_recycle = off");
        server.run("alter system set min_wal_size = '32MB'");
        server.list("select pg_reload_conf()");
        try {
            server.list("select pg_switch_wal()");
            moveSlotsOn();
            String first = only("select pg_walfile_name(pg_current_wal_lsn())");
            awaitNoSlot("pg_walfile_name(restart_lsn) < ?", first);
            server.run("checkpoint");
            Waiting.until(
                    "the old log is gone",
                    LIMIT,
                    () -> !server.has("select 1 from pg_ls_waldir() where name < ?", first));
        } finally {
            server.run("alter system reset wal_recycle");
            server.run("alter system reset min_wal_size");
            server.list("select pg_reload_conf()");
        }
    }

    private void awaitNoSlot(String isBehind, String point) {
        Waiting.until("no slot needs what is old", LIMIT, () -> {
            moveSlotsOn();
            return !server.has("select 1 from pg_replication_slots where " + isBehind, point);
        });
    }

    private void moveSlotsOn() {
        OUTBOXES.forEach(database -> stack.rows(database).run(PROBE));
        server.list("select pg_log_standby_snapshot()");
    }

    private String only(String sql) {
        return server.list(sql).getFirst();
    }
}
