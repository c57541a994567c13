package dev.baton.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.platform.refusals.FailureKind;
import dev.baton.platform.refusals.Refusal;
import dev.baton.platform.refusals.SqlStates;
import dev.baton.platform.trace.Trace;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Acts once on each event it knows and ignores the others. A failure that may pass (the database is away) is retried
 * while the partition waits; a record that is unreadable, refused or beyond our code fails, and so goes to the dead-letter
 * topic.
 */
public final class Listener {

    private static final Logger LOG = Logger.getLogger(Listener.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final String name;
    private final Inbox inbox;
    private final ObjectMapper json;
    private final Map<String, Function<Arrival, Uni<Void>>> effects = new HashMap<>();

    Listener(String name, Inbox inbox, ObjectMapper json) {
        this.name = name;
        this.inbox = inbox;
        this.json = json;
    }

    /** @param event the listener's own record with the fields it uses; fields it does not name are skipped */
    public <E> Listener on(String type, Class<E> event, Function<E, Uni<Void>> effect) {
        effects.put(type, arrival -> {
            E fact = read(arrival, event);
            return inbox.once(arrival, name, () -> effect.apply(fact));
        });
        return this;
    }

    /** Completes after the commit, so that the record is acknowledged only then. */
    public Uni<Void> hear(ConsumerRecord<String, String> record) {
        Arrival arrival = Arrival.of(record);
        Trace.continueFrom(arrival.traceparent());
        Function<Arrival, Uni<Void>> effect = effects.get(arrival.type());
        if (effect == null) {
            return Uni.createFrom().voidItem();
        }
        return Uni.createFrom()
                .deferred(() -> effect.apply(arrival))
                .onFailure(Listener::mayPass)
                .invoke(failure ->
                        LOG.warnf("%s waits to act on %s: %s", name, arrival.type(), FailureKind.of(failure)))
                .onFailure(Listener::mayPass)
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely();
    }

    private static boolean mayPass(Throwable failure) {
        return !(failure instanceof UnreadableRecord
                || failure instanceof Refusal
                || isOurMistake(failure)
                || refusedByTheDatabase(failure));
    }

    /** Waiting mends no code; better one dead letter, which can be replayed, than a partition that stands still. */
    private static boolean isOurMistake(Throwable failure) {
        return failure instanceof NullPointerException
                || failure instanceof IllegalArgumentException
                || failure instanceof ClassCastException;
    }

    /** PostgreSQL's classes 22 (data) and 23 (constraints), and 42501 (row-level security): no second try will be answered otherwise. */
    private static boolean refusedByTheDatabase(Throwable failure) {
        return SqlStates.of(failure).anyMatch(state -> state.matches("(22|23).*|42501"));
    }

    private <E> E read(Arrival arrival, Class<E> event) {
        try {
            return Objects.requireNonNull(json.readValue(arrival.payload(), event));
        } catch (JsonProcessingException | NullPointerException unreadable) {
            throw new UnreadableRecord(arrival.type() + " " + arrival.id(), unreadable);
        }
    }
}
