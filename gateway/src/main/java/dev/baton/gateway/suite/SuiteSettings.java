package dev.baton.gateway.suite;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The routing table as it is written in {@code application.properties}. */
@ConfigMapping(prefix = "baton.gateway.suite")
interface SuiteSettings {

    Map<String, Row> services();

    /** Below {@code /api/v1/}; reading these needs no token. */
    List<String> open();

    /** One service and the path prefixes, below {@code /api/v1/}, that belong to it. */
    interface Row {
        URI url();

        List<String> paths();
    }
}
