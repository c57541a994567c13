package dev.baton.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.platform.events.DomainEvent;
import dev.baton.platform.trace.Trace;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one way out for facts: a row in the caller's transaction, which Debezium carries to Kafka after the commit. */
@ApplicationScoped
public class Outbox {

    private final ObjectMapper json;
    private final Clock clock;
    private final String source;

    Outbox(ObjectMapper json, Clock clock, @ConfigProperty(name = "quarkus.application.name") String source) {
        this.json = json;
        this.clock = clock;
        this.source = source;
    }

    public Uni<Void> add(DomainEvent... events) {
        return add(List.of(events));
    }

    public Uni<Void> add(List<? extends DomainEvent> events) {
        Object[] rows = events.stream().map(this::row).toArray();
        return Panache.getSession().chain(session -> session.persistAll(rows));
    }

    private OutboxRow row(DomainEvent event) {
        return OutboxRow.of(event, source, clock.instant(), Trace.current(), write(event));
    }

    private String write(DomainEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An event that cannot be written: " + event.getClass(), impossible);
        }
    }
}
