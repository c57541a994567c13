package dev.baton.membership.accounts;

import dev.baton.membership.calendar.Today;
import dev.baton.membership.universities.Universities;
import dev.baton.membership.universities.University;
import dev.baton.platform.refusals.FailureKind;
import dev.baton.platform.tenancy.UniversityTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Terms begin and end with the calendar, and no event says so: looks at the accounts whose day has come. */
@ApplicationScoped
class LookingAgain {

    private static final Logger LOG = Logger.getLogger(LookingAgain.class);

    private final KeepingAccounts keeping;
    private final Accounts accounts;
    private final Universities universities;
    private final UniversityTransaction transaction;
    private final Today today;

    LookingAgain(
            KeepingAccounts keeping,
            Accounts accounts,
            Universities universities,
            UniversityTransaction transaction,
            Today today) {
        this.keeping = keeping;
        this.accounts = accounts;
        this.universities = universities;
        this.transaction = transaction;
        this.today = today;
    }

    @Scheduled(cron = "{baton.accounts.look-again-at}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return transaction
                .in(null, () -> universities.all())
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .call(this::lookAt)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> lookAt(University university) {
        return transaction
                .in(university.code(), () -> accounts.due(university.code(), today.get()))
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .call(person -> keep(university.code(), person))
                .onItem()
                .ignoreAsUni();
    }

    /** One account that cannot be kept now is still due the next time, and keeps no other from its turn. */
    private Uni<Void> keep(String university, UUID person) {
        return transaction
                .in(university, () -> keeping.keep(university, person))
                .onFailure()
                .invoke(failure ->
                        LOG.warnf("An account of %s stays as it was: %s", university, FailureKind.of(failure)))
                .onFailure()
                .recoverWithNull();
    }
}
