package dev.baton.gateway.health;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;

/** Asks Kafka for its brokers, over a connection that is kept. */
@ApplicationScoped
class KafkaHealth {

    private final Admin admin;
    private final int within;

    KafkaHealth(HealthSettings settings) {
        within = (int) settings.partsAnswerWithin().toMillis();
        admin = Admin.create(Map.of(
                "bootstrap.servers",
                settings.kafkaBootstrapServers(),
                "client.id",
                "gateway-health",
                "request.timeout.ms",
                Integer.toString(within),
                "default.api.timeout.ms",
                Integer.toString(within),
                "reconnect.backoff.max.ms",
                "2000"));
    }

    Uni<PartHealth> ask() {
        return Uni.createFrom()
                .completionStage(() -> admin.describeCluster(new DescribeClusterOptions().timeoutMs(within))
                        .nodes()
                        .toCompletionStage())
                .map(brokers -> new PartHealth("kafka", true, "brokers", Integer.toString(brokers.size())))
                .onFailure()
                .recoverWithItem(new PartHealth("kafka", false, "silent"));
    }

    @PreDestroy
    void close() {
        admin.close(Duration.ZERO);
    }
}
