package dev.baton.gateway.forwarding;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How much and how long: the limits of what is carried. */
@ConfigMapping(prefix = "baton.gateway")
interface ForwardingSettings {

    MemorySize bodyLimit();

    Duration connectsWithin();

    /** The longest silence, until an answer begins and within it; event streams may be silent for ever. */
    Duration answersWithin();

    int connectionsPerService();
}
