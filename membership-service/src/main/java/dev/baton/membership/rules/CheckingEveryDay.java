package dev.baton.membership.rules;

import dev.baton.membership.universities.Universities;
import dev.baton.membership.universities.University;
import dev.baton.platform.tenancy.UniversityTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/** Terms run out and rules change without anybody doing anything: all units are judged again and again. */
@ApplicationScoped
class CheckingEveryDay {

    private static final Logger LOG = Logger.getLogger(CheckingEveryDay.class);

    private final CheckingUnits checking;
    private final Universities universities;
    private final UniversityTransaction transaction;

    CheckingEveryDay(CheckingUnits checking, Universities universities, UniversityTransaction transaction) {
        this.checking = checking;
        this.universities = universities;
        this.transaction = transaction;
    }

    @Scheduled(every = "{baton.findings.check-every}", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> check() {
        return transaction
                .in(null, () -> universities.all())
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .call(this::checkAll)
                .onItem()
                .ignoreAsUni();
    }

    /** One university that cannot be checked now keeps no other from its turn. */
    private Uni<Void> checkAll(University university) {
        return checking.check(university.code(), Asked.fromHereDown(List.of(university.unit())))
                .onFailure()
                .invoke(failure -> LOG.warnf("The units of %s were not checked: %s", university.code(), failure))
                .onFailure()
                .recoverWithNull();
    }
}
