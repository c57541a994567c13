package dev.baton.membership.accounts;

import static java.util.Objects.requireNonNull;

import dev.baton.platform.inbox.Inbox;
import dev.baton.platform.inbox.Listener;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears about whom something was decided that Keycloak should know. */
@ApplicationScoped
class AccountListener {

    /** All that matters of these facts: whose account to look at. */
    record About(UUID person, String university) {
        About {
            requireNonNull(person, "person");
            requireNonNull(university, "university");
        }
    }

    private final Listener listener;

    AccountListener(Inbox inbox, KeepingAccounts accounts) {
        listener = inbox.listener("accounts")
                .on("membership.person-registered.v1", About.class, about -> keep(accounts, about))
                .on("membership.person-erased.v1", About.class, about -> keep(accounts, about))
                .on("membership.member-joined.v1", About.class, about -> keep(accounts, about))
                .on("membership.member-left.v1", About.class, about -> keep(accounts, about))
                .on("membership.appointment-made.v1", About.class, about -> keep(accounts, about))
                .on("membership.appointment-ended.v1", About.class, about -> keep(accounts, about));
    }

    @Incoming("members")
    Uni<Void> hearOfMembers(ConsumerRecord<String, String> record) {
        return listener.hear(record);
    }

    @Incoming("appointments")
    Uni<Void> hearOfAppointments(ConsumerRecord<String, String> record) {
        return listener.hear(record);
    }

    private static Uni<Void> keep(KeepingAccounts accounts, About about) {
        return accounts.keep(about.university(), about.person());
    }
}
