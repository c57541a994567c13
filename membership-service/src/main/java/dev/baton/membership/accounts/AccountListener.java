package dev.baton.membership.accounts;

import static java.util.Objects.requireNonNull;

import dev.baton.platform.inbox.Inbox;
import dev.baton.platform.inbox.Listener;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Hears about whom something was decided that Keycloak should know. That somebody joins is nothing more to it: whoever does
 * so with a login is registered in the same transaction. An import registers thousands at once, so they are heard of apart
 * from all else, and whoever leaves or is erased does not wait behind them.
 */
@ApplicationScoped
class AccountListener {

    private static final String NAME = "accounts";

    /** All that matters of these facts: whose account to look at. */
    record About(UUID person, String university) {
        About {
            requireNonNull(person, "person");
            requireNonNull(university, "university");
        }

        Uni<Void> to(BiFunction<String, UUID, Uni<Void>> effect) {
            return effect.apply(university, person);
        }
    }

    private final Listener arrivals;
    private final Listener changes;

    AccountListener(Inbox inbox, KeepingAccounts accounts) {
        arrivals = inbox.listener(NAME)
                .on("membership.person-registered.v1", About.class, about -> about.to(accounts::keep));
        changes = inbox.listener(NAME)
                .on("membership.person-erased.v1", About.class, about -> about.to(accounts::keep))
                .on("membership.member-left.v1", About.class, about -> about.to(accounts::closeWhereThereIsOne))
                .on("membership.appointment-made.v1", About.class, about -> about.to(accounts::keep))
                .on("membership.appointment-ended.v1", About.class, about -> about.to(accounts::keep));
    }

    @Incoming("arrivals")
    Uni<Void> hearOfArrivals(ConsumerRecord<String, String> record) {
        return arrivals.hear(record);
    }

    @Incoming("members")
    Uni<Void> hearOfMembers(ConsumerRecord<String, String> record) {
        return changes.hear(record);
    }

    @Incoming("appointments")
    Uni<Void> hearOfAppointments(ConsumerRecord<String, String> record) {
        return changes.hear(record);
    }
}
