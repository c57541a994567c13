package dev.baton.membership.imports;

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
import java.util.function.BiFunction;
import org.jboss.logging.Logger;

/** What nobody asks for: rows are forgotten when their time is over, and what died with a process goes on. */
@ApplicationScoped
class TidyingImports {

    private static final Logger LOG = Logger.getLogger(TidyingImports.class);

    /** Of imports that were not applied in time: what is known of the people in them must not lie about. */
    private static final String OVER = """
            in (select id from member_import where university = ?1 and state not in ('APPLYING', 'APPLIED', 'UNDOING', 'UNDONE')
                and expires_at <= ?2)""";

    private final Universities universities;
    private final ApplyingImports applying;
    private final UndoingImports undoing;
    private final UniversityTransaction transaction;
    private final Clock clock;

    TidyingImports(
            Universities universities,
            ApplyingImports applying,
            UndoingImports undoing,
            UniversityTransaction transaction,
            Clock clock) {
        this.universities = universities;
        this.applying = applying;
        this.undoing = undoing;
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

    /** One university that cannot be tidied now keeps no other from its turn. */
    private Uni<Void> tidyUp(University university) {
        return transaction
                .in(university.code(), () -> forget(university.code(), clock.instant()))
                .chain(() -> each(university.code(), ImportState.APPLYING, this::apply))
                .chain(() -> each(university.code(), ImportState.UNDOING, this::undo))
                .onFailure()
                .invoke(failure -> LOG.warnf("The imports of %s were not tidied: %s", university.code(), failure))
                .onFailure()
                .recoverWithNull();
    }

    private static Uni<Void> forget(String university, Instant now) {
        return Sql.run("delete from import_row where university = ?1 and import " + OVER, university, now)
                .chain(() ->
                        Sql.run("delete from import_error where university = ?1 and import " + OVER, university, now))
                .chain(() -> Sql.run("""
                                delete from imported_person where university = ?1 and import in
                                    (select id from member_import
                                     where university = ?1 and state <> 'UNDOING' and undoable_until <= ?2)""", university, now))
                .replaceWithVoid();
    }

    private Uni<Void> apply(String university, UUID id) {
        return applying.apply(new ApplyingImports.Asked(university, id));
    }

    private Uni<Void> undo(String university, UUID id) {
        return undoing.undo(new UndoingImports.Asked(university, id));
    }

    private Uni<Void> each(String university, ImportState state, BiFunction<String, UUID, Uni<Void>> work) {
        return transaction
                .in(
                        university,
                        () -> Sql.list(
                                UUID.class,
                                "select id from member_import where university = ?1 and state = ?2",
                                university,
                                state.name()))
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .call(id -> work.apply(university, id))
                .onItem()
                .ignoreAsUni();
    }
}
