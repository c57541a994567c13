package dev.baton.gateway.health;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.time.Duration;

/** How patiently the suite is asked how it is, and how long an answer is good for. */
@ConfigMapping(prefix = "baton.gateway.health")
interface HealthSettings {

    Duration partsAnswerWithin();

    Duration goodFor();

    /** The realm's public page at Keycloak. */
    String keycloak();

    /** Kafka Connect's REST address. */
    String connect();

    @WithName("kafka")
    String kafkaBootstrapServers();
}
