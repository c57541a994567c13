package dev.baton.platform.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.platform.tenancy.UniversityTransaction;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The one way in for facts. A feature asks for a {@link Listener}, says which events it acts on, and gives it every
 * record of its topic.
 */
@ApplicationScoped
public class Inbox {

    private final UniversityTransaction transaction;
    private final ObjectMapper json;

    Inbox(UniversityTransaction transaction, ObjectMapper json) {
        this.transaction = transaction;
        // the API refuses fields it does not know; a listener skips those it does not use
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** @param name stays the same for ever: it is how the inbox knows what this listener has already acted on */
    public Listener listener(String name) {
        return new Listener(name, this, json);
    }

    /** Notes the event and has its effect in one transaction; an event noted before has no effect. */
    Uni<Void> once(Arrival arrival, String listener, Supplier<Uni<Void>> effect) {
        return transaction.in(
                arrival.university(),
                () -> note(arrival.id(), listener)
                        .chain(isNew -> isNew ? effect.get() : Uni.createFrom().voidItem()));
    }

    private static Uni<Boolean> note(UUID event, String listener) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "insert into inbox (event, listener) values (?1, ?2) on conflict do nothing")
                        .setParameter(1, event)
                        .setParameter(2, listener)
                        .executeUpdate())
                .map(rows -> rows == 1);
    }
}
