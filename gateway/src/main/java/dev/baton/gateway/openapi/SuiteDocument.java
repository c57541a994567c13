package dev.baton.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.gateway.suite.RoutingTable;
import dev.baton.gateway.suite.Service;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.mutiny.Uni;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The description of the whole suite, collected from whoever answers. */
@ApplicationScoped
class SuiteDocument {

    private static final String GATEWAY = "gateway";

    private final RoutingTable table;
    private final OpenApiSettings settings;
    private final OpenApiDocumentService own;
    private final ObjectMapper json;
    private final WebClient client;
    private final MergedDocument merging;
    private final Uni<String> document;

    SuiteDocument(
            RoutingTable table, OpenApiSettings settings, OpenApiDocumentService own, ObjectMapper json, Vertx vertx) {
        this.table = table;
        this.settings = settings;
        this.own = own;
        this.json = json;
        this.client = WebClient.create(vertx);
        this.merging = new MergedDocument(this::serves, table::isOpen);
        List<Uni<Answer>> asked = table.services().stream().map(this::ask).toList();
        this.document =
                Uni.join().all(asked).andFailFast().map(this::merge).memoize().atLeast(settings.goodFor());
    }

    Uni<String> read() {
        return document;
    }

    private String merge(List<Answer> answers) {
        try {
            ObjectNode ours = (ObjectNode) json.readTree(own.getDocument("<default>", Format.JSON));
            ObjectNode frame = ours.deepCopy().retain("openapi", "info", "servers", "security");
            frame.putObject("components").set("securitySchemes", ours.at("/components/securitySchemes"));
            Map<String, ObjectNode> documents = new TreeMap<>(Map.of(GATEWAY, ours));
            List<String> missing = new ArrayList<>();
            for (Answer answer : answers) {
                if (answer.document().isEmpty()) {
                    missing.add(answer.service());
                } else {
                    documents.put(answer.service(), answer.document());
                }
            }
            return json.writeValueAsString(merging.merge(frame, documents, missing));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private boolean serves(String part, String path) {
        return GATEWAY.equals(part)
                ? table.isOwn(path)
                : table.owner(path).filter(owner -> owner.name().equals(part)).isPresent();
    }

    private Uni<Answer> ask(Service service) {
        return Uni.createFrom()
                .deferred(() -> client.getAbs(service.url() + "/q/openapi?format=json")
                        .timeout(settings.partsAnswerWithin().toMillis())
                        .send())
                .map(answer -> new Answer(
                        service.name(), answer.statusCode() == 200 ? parsed(answer.bodyAsString("UTF-8")) : nothing()))
                .onFailure()
                .recoverWithItem(() -> new Answer(service.name(), nothing()));
    }

    private ObjectNode parsed(String text) {
        try {
            return json.readTree(text) instanceof ObjectNode object ? object : nothing();
        } catch (JsonProcessingException unreadable) {
            return nothing();
        }
    }

    private ObjectNode nothing() {
        return json.createObjectNode();
    }

    /** What one service said about itself; empty when it said nothing that can be read. */
    private record Answer(String service, ObjectNode document) {}
}
