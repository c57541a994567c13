package dev.baton.local;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.local.basics.Trouble;
import dev.baton.local.basics.Web;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Kafka Connect with one Debezium connector per database, all given at its start, so they come back with it. */
final class Connect implements Part {
    private final Home home;
    private final Ports ports;
    private final Secrets secrets;

    Connect(Home home, Ports ports, Secrets secrets) {
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
    }

    @Override
    public String name() {
        return "connect";
    }

    @Override
    public String title() {
        return "Kafka Connect";
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.CONNECT);
    }

    @Override
    public Set<String> needs() {
        return Set.of("postgres", "kafka");
    }

    private Path worker() {
        return home.run().resolve("connect.properties");
    }

    private Path connector(String database) {
        return home.run().resolve("connector-" + database + ".json");
    }

    @Override
    public void prepare(Progress progress) {
        try {
            Files.writeString(
                    worker(),
                    Files.readString(home.deploy("connect/connect-standalone.properties"))
                            + """

                    bootstrap.servers = %s
                    listeners = %s
                    offset.storage.file.filename = %s
                    """.formatted(
                                            ports.address(Port.KAFKA),
                                            ports.url(Port.CONNECT),
                                            home.data().resolve("connect-offsets")));
            String template = Files.readString(home.deploy("connect/outbox-connector.json"));
            for (String database : Databases.OF_SERVICES) {
                Files.writeString(
                        connector(database),
                        template.replace("${BATON_DATABASE}", database)
                                .replace("${BATON_POSTGRES_HOST}", "127.0.0.1")
                                .replace("${BATON_POSTGRES_PORT}", Integer.toString(ports.of(Port.POSTGRES))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Command command() {
        List<String> files = new ArrayList<>(List.of(worker().toString()));
        Databases.OF_SERVICES.forEach(database -> files.add(connector(database).toString()));
        return Command.java(
                JavaParts.words(
                        home, "256m", "org.apache.kafka.connect.cli.ConnectStandalone", files.toArray(String[]::new)),
                Map.of("BATON_DEBEZIUM_PASSWORD", secrets.of(Secret.DEBEZIUM)));
    }

    /** Ready when every connector's task runs: a connector may say it runs while its task has failed. */
    @Override
    public boolean isReady() {
        List<ConnectorTask> tasks = tasks();
        return tasks.size() == Databases.OF_SERVICES.size() && tasks.stream().allMatch(ConnectorTask::isRunning);
    }

    /** Empty when Connect does not answer. */
    List<ConnectorTask> tasks() {
        JsonNode answer;
        try {
            answer = Web.get(ports.url(Port.CONNECT) + "/connectors?expand=status", Map.of())
                    .body();
        } catch (Trouble notThere) {
            return List.of();
        }
        List<ConnectorTask> tasks = new ArrayList<>();
        for (JsonNode connector : answer) {
            JsonNode status = connector.path("status");
            for (JsonNode task : status.path("tasks")) {
                tasks.add(new ConnectorTask(
                        status.path("name").asText(),
                        task.path("id").asInt(),
                        task.path("state").asText(),
                        task.path("trace").asText("")));
            }
        }
        return tasks;
    }

    void restart(ConnectorTask task) {
        Web.send(
                        "POST",
                        "%s/connectors/%s/tasks/%d/restart"
                                .formatted(ports.url(Port.CONNECT), task.connector(), task.id()),
                        Map.of(),
                        Map.of())
                .orTrouble("restarting " + task.connector());
    }
}
