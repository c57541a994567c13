package dev.baton.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;

/** One Kafka broker that is its own controller. */
final class KafkaBroker implements Part {
    private final Home home;
    private final Ports ports;

    KafkaBroker(Home home, Ports ports) {
        this.home = home;
        this.ports = ports;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public String title() {
        return "Kafka";
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.KAFKA, Port.KAFKA_CONTROLLER);
    }

    private Path data() {
        return home.data().resolve("kafka");
    }

    private Path configuration() {
        return home.run().resolve("kafka.properties");
    }

    @Override
    public void prepare(Progress progress) {
        try {
            Files.writeString(configuration(), settings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Files.exists(data().resolve("bootstrap.checkpoint"))) {
            format();
        }
    }

    /** Needed once; a half-formatted folder is simply formatted again, for nothing can be in it yet. */
    private void format() {
        Cached.delete(data());
        Command format = Command.java(JavaParts.words(
                home,
                "128m",
                "kafka.tools.StorageTool",
                "format",
                "--cluster-id",
                Uuid.randomUuid().toString(),
                "--config",
                configuration().toString()));
        Run.toEnd("formatting Kafka's storage", format.words(), Map.of(), home.folder(), home.log("kafka-format"));
    }

    private String settings() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@%2$s
                listeners=PLAINTEXT://%1$s,CONTROLLER://%2$s
                advertised.listeners=PLAINTEXT://%1$s
                controller.listener.names=CONTROLLER
                inter.broker.listener.name=PLAINTEXT
                log.dirs=%3$s

                # Topics come from deploy/kafka/topics.properties only.
                auto.create.topics.enable=false

                # A broker that was killed is let in again at once; with the defaults it waits 11 s.
                broker.session.timeout.ms=1000
                broker.heartbeat.interval.ms=200

                # A stack left alone for weeks shall go on where it was; the default forgets groups after 7 days.
                offsets.retention.minutes=525600

                # One broker, few consumers.
                offsets.topic.num.partitions=3
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                num.network.threads=2
                num.io.threads=2
                log.cleaner.dedupe.buffer.size=8388608
                """.formatted(ports.address(Port.KAFKA), ports.address(Port.KAFKA_CONTROLLER), data());
    }

    @Override
    public Command command() {
        return Command.java(
                JavaParts.words(home, "320m", "kafka.Kafka", configuration().toString()));
    }

    @Override
    public boolean isReady() {
        try (Admin admin = admin(2_000)) {
            return !admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).isEmpty();
        } catch (Exception notYet) {
            return false;
        }
    }

    @Override
    public void furnish() {
        try (Admin admin = admin(30_000)) {
            Topics.read(home.deploy("kafka/topics.properties")).createMissing(admin);
        }
    }

    String bootstrap() {
        return ports.address(Port.KAFKA);
    }

    private Admin admin(int timeout) {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, timeout,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout));
    }
}
