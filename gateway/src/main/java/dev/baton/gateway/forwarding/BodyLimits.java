package dev.baton.gateway.forwarding;

import dev.baton.gateway.suite.RoutingTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How large a body may be: what fits into a Kafka record, and more only where files are brought in. */
@ApplicationScoped
class BodyLimits {

    private final Pattern uploads;
    private final long ofUploads;
    private final long ofOthers;

    BodyLimits(ForwardingSettings settings) {
        uploads = Pattern.compile(settings.uploads().paths().stream()
                .map(path -> Pattern.quote(RoutingTable.API + path).replace("*", "\\E[^/]+\\Q"))
                .collect(Collectors.joining("|")));
        ofUploads = settings.uploads().limit().asLongValue();
        ofOthers = settings.bodyLimit().asLongValue();
    }

    long of(String path) {
        return uploads.matcher(path).matches() ? ofUploads : ofOthers;
    }
}
