package dev.baton.membership;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.Eventually;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What PostgreSQL did for the service, statement by statement. Its {@code auto_explain} tells each plan to the connection that
 * asked, before the answer: so it is the plan of the statement that really ran, for the service's own role, under row-level
 * security, with the tenant and the arguments it had.
 */
final class Plans implements AutoCloseable {

    /** One statement that ran. */
    record Ran(JsonNode explained) {

        String sql() {
            return explained.get("Query Text").asText();
        }

        /** Of these tables, those that were read from one end to the other. */
        Set<String> readWhole(Set<String> tables) {
            return explained.findParents("Node Type").stream()
                    .filter(node -> node.get("Node Type").asText().equals("Seq Scan"))
                    .map(node -> node.get("Relation Name").asText())
                    .filter(tables::contains)
                    .collect(Collectors.toSet());
        }

        /** How many rows it took out of tables, whether or not it could use them. */
        long rowsRead() {
            return Math.round(explained.findParents("Relation Name").stream()
                    .mapToDouble(node -> (number(node, "Actual Rows") + number(node, "Rows Removed by Filter"))
                            * number(node, "Actual Loops"))
                    .sum());
        }

        private static double number(JsonNode node, String name) {
            return node.path(name).asDouble();
        }

        /** For people to read: a line for each step. */
        String outline() {
            return sql() + outline(explained.get("Plan"), "\n  ") + "\n";
        }

        private static String outline(JsonNode node, String indent) {
            String line = SHOWN.stream()
                    .filter(node::has)
                    .map(detail -> node.get(detail).asText())
                    .collect(Collectors.joining(" | ", indent, ""));
            return node.path("Plans")
                    .valueStream()
                    .map(below -> outline(below, indent + "  "))
                    .collect(Collectors.joining("", line, ""));
        }
    }

    /** Where the driver logs what PostgreSQL says beside its answers. */
    private static final Logger NOTICES = Logger.getLogger("io.vertx.sqlclient.impl.SocketConnectionBase");

    private static final Pattern PLAN = Pattern.compile("plan:\\s*(\\{.*?\\n})", Pattern.DOTALL);
    private static final List<String> SHOWN = List.of(
            "Node Type",
            "Index Name",
            "Relation Name",
            "Index Cond",
            "Filter",
            "Actual Rows",
            "Actual Loops",
            "Rows Removed by Filter");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Ran> ran = new CopyOnWriteArrayList<>();
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord notice) {
            hear(notice.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    /** @param planCacheMode PostgreSQL's setting: whether plans are made for the arguments at hand, or for any */
    Plans(String planCacheMode) {
        Map.of(
                        "session_preload_libraries", "auto_explain",
                        "auto_explain.log_min_duration", "0",
                        "auto_explain.log_level", "notice",
                        "auto_explain.log_format", "json",
                        "auto_explain.log_parameter_max_length", "0",
                        "auto_explain.log_analyze", "on",
                        "auto_explain.log_timing", "off",
                        "plan_cache_mode", planCacheMode)
                .forEach((setting, value) -> ofTheRole("set " + setting + " = '" + value + "'"));
        NOTICES.addHandler(listening);
        NOTICES.setUseParentHandlers(false);
        reconnect();
    }

    /** Those that ran for this, set_config and the like included. */
    List<Ran> of(Runnable request) {
        ran.clear();
        request.run();
        return List.copyOf(ran);
    }

    @Override
    public void close() {
        ofTheRole("reset all");
        reconnect();
        NOTICES.removeHandler(listening);
        NOTICES.setUseParentHandlers(true);
    }

    private void hear(String notice) {
        Matcher told = PLAN.matcher(notice);
        if (told.find()) ran.add(new Ran(read(told.group(1))));
    }

    private static JsonNode read(String plan) {
        try {
            return JSON.readTree(plan);
        } catch (JsonProcessingException otherThanAsked) {
            throw new IllegalStateException(plan, otherThanAsked);
        }
    }

    private static void ofTheRole(String change) {
        Database.change("load 'auto_explain'; alter role membership_app " + change);
    }

    /** A connection has the settings its role had when it was made. */
    private static void reconnect() {
        Database.rows("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'membership_app'");
        Eventually.until(() -> Database.rows("select pid from pg_stat_activity where usename = 'membership_app'")
                .isEmpty());
    }
}
