package dev.baton.membership.mail;

import dev.baton.membership.universities.Universities;
import dev.baton.membership.universities.University;
import dev.baton.platform.refusals.FailureKind;
import dev.baton.platform.tenancy.UniversityTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks every so often for mail that is due, university by university. */
@ApplicationScoped
class SendingMail {

    private static final Logger LOG = Logger.getLogger(SendingMail.class);

    private final Delivery delivery;
    private final QueuedMails mails;
    private final Universities universities;
    private final UniversityTransaction transaction;
    private final Clock clock;
    private final Optional<String> host;

    SendingMail(
            Delivery delivery,
            QueuedMails mails,
            Universities universities,
            UniversityTransaction transaction,
            Clock clock,
            @ConfigProperty(name = "baton.mail.host") Optional<String> host) {
        this.delivery = delivery;
        this.mails = mails;
        this.universities = universities;
        this.transaction = transaction;
        this.clock = clock;
        this.host = host;
    }

    void sayWhetherMailIsSent(@Observes StartupEvent start) {
        if (host.isEmpty()) LOG.info("No mail server is named (BATON_MAIL_HOST): mail stays in its queue");
    }

    @Scheduled(every = "{baton.mail.every}", delayed = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> send() {
        return host.isEmpty() ? Uni.createFrom().voidItem() : sendAll();
    }

    private Uni<Void> sendAll() {
        return transaction
                .in(null, () -> universities.all())
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .call(this::sendOf)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> sendOf(University university) {
        return transaction
                .in(university.code(), () -> mails.due(university.code(), clock.instant()))
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .call(mail -> send(university.code(), mail))
                .onItem()
                .ignoreAsUni();
    }

    /** One that fails beyond what {@link Delivery} notes keeps no other from its turn. */
    private Uni<Void> send(String university, UUID mail) {
        return transaction
                .in(university, () -> delivery.of(university, mail))
                .onFailure()
                .invoke(failure -> LOG.warnf("Mail %s stays in its queue: %s", mail, FailureKind.of(failure)))
                .onFailure()
                .recoverWithNull();
    }
}
