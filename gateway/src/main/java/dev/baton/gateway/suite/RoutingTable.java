package dev.baton.gateway.suite;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which path belongs to whom: whole segments are compared, and the longest prefix wins. */
@ApplicationScoped
public class RoutingTable {

    public static final String API = "/api/v1/";

    private static final Set<String> OWN =
            Set.of(API + "openapi.json", API + "health", API + "baton-moves", API + "docs");

    private final Map<String, Service> byPrefix = new TreeMap<>();
    private final List<Service> services;
    private final Set<String> open;

    RoutingTable(SuiteSettings settings) {
        services = settings.services().entrySet().stream()
                .map(row -> new Service(row.getKey(), row.getValue().url()))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
        for (Service service : services) {
            for (String path : settings.services().get(service.name()).paths()) {
                byPrefix.put(API + path, service);
            }
        }
        open = settings.open().stream().map(path -> API + path).collect(Collectors.toUnmodifiableSet());
    }

    public Collection<Service> services() {
        return services;
    }

    public Optional<Service> owner(String path) {
        for (String prefix = path; prefix.length() > API.length(); prefix = parent(prefix)) {
            Service service = byPrefix.get(prefix);
            if (service != null) {
                return Optional.of(service);
            }
        }
        return Optional.empty();
    }

    /** Whether this path may be read without a token. */
    public boolean isOpen(String path) {
        return open.contains(path) || isOwn(path);
    }

    /** Whether the gateway answers this path itself. */
    public boolean isOwn(String path) {
        return OWN.contains(path) || path.startsWith(API + "docs/");
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }
}
