package dev.baton.gateway.health;

import dev.baton.gateway.suite.RoutingTable;
import dev.baton.gateway.suite.Service;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Asks every part of the suite how it is, all at once and not more often than an answer gets old. */
@ApplicationScoped
class SuiteHealth {

    private final WebClient client;
    private final HealthSettings settings;
    private final Uni<List<PartHealth>> parts;

    SuiteHealth(Vertx vertx, HealthSettings settings, RoutingTable table, KafkaHealth kafka) {
        this.client = WebClient.create(vertx);
        this.settings = settings;
        Stream<Uni<PartHealth>> services = table.services().stream().map(this::service);
        Stream<Uni<PartHealth>> infrastructure = Stream.of(keycloak(), kafka.ask(), connect());
        this.parts = Uni.join()
                .all(Stream.concat(services, infrastructure).toList())
                .andFailFast()
                .memoize()
                .atLeast(settings.goodFor());
    }

    Uni<List<PartHealth>> parts() {
        return parts;
    }

    static String word(boolean up) {
        return up ? "UP" : "DOWN";
    }

    private Uni<PartHealth> service(Service service) {
        return ask(service.name(), service.url() + "/q/health/ready", ok -> new PartHealth(service.name(), true, "up"));
    }

    private Uni<PartHealth> keycloak() {
        return ask("keycloak", settings.keycloak(), ok -> new PartHealth("keycloak", true, "up"));
    }

    private Uni<PartHealth> connect() {
        return ask(
                ConnectorTasks.PART,
                settings.connect() + "/connectors?expand=status",
                ok -> ConnectorTasks.health(ok.bodyAsJsonObject()));
    }

    private Uni<PartHealth> ask(String name, String url, Function<HttpResponse<Buffer>, PartHealth> reading) {
        return Uni.createFrom()
                .deferred(() -> client.getAbs(url)
                        .timeout(settings.partsAnswerWithin().toMillis())
                        .send())
                .map(answer -> answer.statusCode() == 200
                        ? reading.apply(answer)
                        : new PartHealth(name, false, "not-ready", Integer.toString(answer.statusCode())))
                .onFailure()
                .recoverWithItem(new PartHealth(name, false, "silent"));
    }
}
