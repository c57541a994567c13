package dev.baton.membership.imports;

import dev.baton.membership.imports.ApplyingImports.Asked;
import dev.baton.membership.universities.Universities;
import dev.baton.membership.universities.University;
import dev.baton.platform.tenancy.UniversityTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** What nobody asks for: rows are forgotten when their time is over, and applications that died with a process go on. */
@ApplicationScoped
class TidyingImports {

    /** Of imports that were not applied in time: what is known of the people in them must not lie about. */
    private static final String OVER = """
            in (select id from member_import where university = ?1 and state not in ('APPLYING', 'APPLIED', 'UNDONE')
                and expires_at <= ?2)""";

    private final Universities universities;
    private final ApplyingImports applying;
    private final UniversityTransaction transaction;
    private final Clock clock;

    TidyingImports(
            Universities universities, ApplyingImports applying, UniversityTransaction transaction, Clock clock) {
        this.universities = universities;
        this.applying = applying;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(every = "{baton.imports.tidied-every}", delayed = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> tidy() {
        return transaction
                .in(null, () -> universities.all())
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .call(this::tidyUp)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> tidyUp(University university) {
        return transaction
                .in(university.code(), () -> forget(university.code(), clock.instant()))
                .chain(() -> applyTheRest(university.code()));
    }

    private static Uni<Void> forget(String university, Instant now) {
        return Sql.run("delete from import_row where university = ?1 and import " + OVER, university, now)
                .chain(() ->
                        Sql.run("delete from import_error where university = ?1 and import " + OVER, university, now))
                .chain(() -> Sql.run("""
                                delete from imported_person where university = ?1 and import in
                                    (select id from member_import where university = ?1 and undoable_until <= ?2)""", university, now))
                .replaceWithVoid();
    }

    private Uni<Void> applyTheRest(String university) {
        return transaction
                .in(
                        university,
                        () -> Sql.list(
                                UUID.class,
                                "select id from member_import where university = ?1 and state = 'APPLYING'",
                                university))
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .call(id -> applying.apply(new Asked(university, id)))
                .onItem()
                .ignoreAsUni();
    }
}
