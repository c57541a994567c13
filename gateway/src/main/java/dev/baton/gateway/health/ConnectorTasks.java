package dev.baton.gateway.health;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Kafka Connect tells of its tasks. Their state is the one that counts: a connector says RUNNING while its task has
 * failed, and then no fact of that database reaches anybody.
 */
final class ConnectorTasks {

    static final String PART = "connect";

    private static final String RUNNING = "RUNNING";

    private ConnectorTasks() {}

    /** @param connectors the answer to {@code GET /connectors?expand=status} */
    static PartHealth health(JsonObject connectors) {
        List<String> states = connectors.fieldNames().stream()
                .flatMap(name -> statesOf(name, connectors.getJsonObject(name)))
                .toList();
        String idle = states.stream()
                .filter(state -> !state.endsWith(RUNNING))
                .sorted()
                .collect(Collectors.joining(", "));
        if (states.isEmpty()) {
            return new PartHealth(PART, false, "no-tasks");
        }
        return idle.isEmpty()
                ? new PartHealth(PART, true, "tasks", Integer.toString(states.size()))
                : new PartHealth(PART, false, "tasks-not-running", idle);
    }

    /** One line per task; a connector that has been given none carries nothing either. */
    private static Stream<String> statesOf(String name, JsonObject connector) {
        JsonArray tasks = connector.getJsonObject("status").getJsonArray("tasks");
        return tasks.isEmpty()
                ? Stream.of(name + " UNASSIGNED")
                : tasks.stream().map(task -> name + " " + ((JsonObject) task).getString("state"));
    }
}
