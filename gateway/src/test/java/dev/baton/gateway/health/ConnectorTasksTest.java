package dev.baton.gateway.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.gateway.problems.Language;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

class ConnectorTasksTest {

    @Test
    void allTasksRunning() {
        PartHealth health = ConnectorTasks.health(connectors("RUNNING"));
        assertThat(health.up()).isTrue();
        assertThat(detail(health)).isEqualTo("answers; running tasks: 2");
    }

    @Test
    void aTaskThatDoesNotRunIsNamedThoughItsConnectorSaysItRuns() {
        for (String state : new String[] {"FAILED", "PAUSED", "UNASSIGNED", "RESTARTING"}) {
            PartHealth health = ConnectorTasks.health(connectors(state));
            assertThat(health.up()).as(state).isFalse();
            assertThat(detail(health)).isEqualTo("answers, but not every task runs: baton-showcase " + state);
        }
    }

    @Test
    void aConnectorWithoutATaskCarriesNothing() {
        PartHealth health = ConnectorTasks.health(new JsonObject("""
                {"baton-showcase": {"status": {"connector": {"state": "RUNNING"}, "tasks": []}}}"""));
        assertThat(health.up()).isFalse();
        assertThat(detail(health)).contains("baton-showcase UNASSIGNED");
    }

    @Test
    void withoutConnectorsNothingIsCarried() {
        PartHealth health = ConnectorTasks.health(new JsonObject());
        assertThat(health.up()).isFalse();
        assertThat(detail(health)).isEqualTo("answers, but has no tasks");
    }

    private static JsonObject connectors(String state) {
        return new JsonObject("""
                {"baton-activity": {"status": {"connector": {"state": "RUNNING"}, "tasks": [{"state": "RUNNING"}]}},
                 "baton-showcase": {"status": {"connector": {"state": "RUNNING"}, "tasks": [{"state": "%s"}]}}}""".formatted(state));
    }

    private static String detail(PartHealth health) {
        return health.in(Language.ENGLISH).detail();
    }
}
