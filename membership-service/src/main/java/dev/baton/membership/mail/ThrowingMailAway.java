package dev.baton.membership.mail;

import dev.baton.membership.universities.Universities;
import dev.baton.membership.universities.University;
import dev.baton.platform.refusals.FailureKind;
import dev.baton.platform.tenancy.UniversityTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** What was sent, or will not be, is kept long enough to ask what became of it, and no longer. */
@ApplicationScoped
class ThrowingMailAway {

    private static final Logger LOG = Logger.getLogger(ThrowingMailAway.class);

    private final QueuedMails mails;
    private final Universities universities;
    private final UniversityTransaction transaction;
    private final Clock clock;
    private final Duration keptFor;

    ThrowingMailAway(
            QueuedMails mails,
            Universities universities,
            UniversityTransaction transaction,
            Clock clock,
            @ConfigProperty(name = "baton.mail.kept-for") Duration keptFor) {
        this.mails = mails;
        this.universities = universities;
        this.transaction = transaction;
        this.clock = clock;
        this.keptFor = keptFor;
    }

    @Scheduled(
            cron = "{baton.mail.thrown-away-at}",
            timeZone = "{baton.calendar.zone}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> tidy() {
        return transaction
                .in(null, () -> universities.all())
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .call(this::tidyAt)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> tidyAt(University university) {
        return transaction
                .in(
                        university.code(),
                        () -> mails.throwAway(university.code(), clock.instant().minus(keptFor)))
                .onFailure()
                .invoke(failure ->
                        LOG.warnf("Old mail of %s stays for now: %s", university.code(), FailureKind.of(failure)))
                .onFailure()
                .recoverWithNull();
    }
}
