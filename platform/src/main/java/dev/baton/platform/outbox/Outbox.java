package dev.baton.platform.outbox;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
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

    /** Rows as they are, column by column. */
    private static final JsonMapper ROWS = JsonMapper.builder()
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .build();

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

    /** Very many at once, in their order: one statement, and nothing of them stays in the session. */
    public Uni<Void> addMany(List<? extends DomainEvent> events) {
        String rows = write(ROWS, events.stream().map(this::row).toList());
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("insert into outbox select r.* from"
                                + " json_populate_recordset(cast(null as outbox), cast(cast(?1 as text) as json)) as r")
                        .setParameter(1, rows)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private OutboxRow row(DomainEvent event) {
        return OutboxRow.of(event, source, clock.instant(), Trace.current(), write(json, event));
    }

    private static String write(ObjectMapper json, Object facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Facts that cannot be written: " + facts.getClass(), impossible);
        }
    }
}
