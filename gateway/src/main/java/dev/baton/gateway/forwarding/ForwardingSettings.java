package dev.baton.gateway.forwarding;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;

/** How much and how long: the limits of what is carried. */
@ConfigMapping(prefix = "baton.gateway")
interface ForwardingSettings {

    /** Of every body but uploads. */
    MemorySize bodyLimit();

    Uploads uploads();

    Duration connectsWithin();

    /** The longest wait for a free connection; longer than it takes to find out that nobody listens. */
    Duration waitsInLine();

    /** The longest silence, until an answer begins and within it; event streams may be silent for ever. */
    Duration answersWithin();

    int connectionsPerService();

    /** Paths that take files, below {@code /api/v1/}; a {@code *} stands for one segment. */
    interface Uploads {

        List<String> paths();

        MemorySize limit();
    }
}
