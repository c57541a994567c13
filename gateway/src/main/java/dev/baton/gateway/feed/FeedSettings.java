package dev.baton.gateway.feed;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How often a quiet feed shows that it is alive. */
@ConfigMapping(prefix = "baton.gateway.feed")
interface FeedSettings {

    Duration heartbeat();
}
