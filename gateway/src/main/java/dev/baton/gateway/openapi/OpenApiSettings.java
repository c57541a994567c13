package dev.baton.gateway.openapi;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How patiently services are asked for their description, and how long it is good for. */
@ConfigMapping(prefix = "baton.gateway.openapi")
interface OpenApiSettings {

    Duration partsAnswerWithin();

    Duration goodFor();
}
