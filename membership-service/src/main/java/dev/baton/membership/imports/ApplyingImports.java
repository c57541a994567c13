package dev.baton.membership.imports;

import dev.baton.membership.members.MemberEvent.MemberJoined;
import dev.baton.membership.people.PersonEvent.PersonRegistered;
import dev.baton.platform.events.DomainEvent;
import dev.baton.platform.outbox.Outbox;
import dev.baton.platform.people.Person;
import dev.baton.platform.refusals.Refusal;
import dev.baton.platform.tenancy.UniversityTransaction;
import dev.baton.platform.web.ExpectedVersion;
import io.quarkus.vertx.ConsumeEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.eventbus.EventBus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * All rows of an import onto the rosters, or none. Whoever asks hears that it has begun; it is done in one transaction
 * behind their back, which may take longer than anybody holds a connection open. Should the process die, {@link
 * TidyingImports} asks again.
 */
@ApplicationScoped
class ApplyingImports {

    private static final Logger LOG = Logger.getLogger(ApplyingImports.class);
    private static final String ASKED = "imports.application-asked-for";
    private static final int EVENTS_AT_ONCE = 2_000;

    /** Which import is to be applied. */
    record Asked(String university, UUID id) {}

    private final MemberImports imports;
    private final Staging staging;
    private final Outbox outbox;
    private final UniversityTransaction transaction;
    private final EventBus bus;
    private final ImportConfig config;
    private final Clock clock;

    ApplyingImports(
            MemberImports imports,
            Staging staging,
            Outbox outbox,
            UniversityTransaction transaction,
            EventBus bus,
            ImportConfig config,
            Clock clock) {
        this.imports = imports;
        this.staging = staging;
        this.outbox = outbox;
        this.transaction = transaction;
        this.bus = bus;
        this.config = config;
        this.clock = clock;
    }

    Uni<MemberImport> ask(UUID id, ExpectedVersion expected, Person by) {
        return transaction
                .in(
                        by.university(),
                        () -> imports.locked(id, by)
                                .invoke(found -> expected.mustBe(found.version))
                                .invoke(found -> found.startApplying(clock.instant())))
                .invoke(() -> bus.send(ASKED, new Asked(by.university(), id)));
    }

    @ConsumeEvent(ASKED)
    Uni<Void> apply(Asked asked) {
        return transaction
                .in(asked.university(), () -> move(asked))
                .onFailure(RowsAreTaken.class)
                .recoverWithUni(
                        failure -> transaction.in(asked.university(), () -> name((RowsAreTaken) failure, asked)))
                .onFailure()
                .recoverWithUni(failure -> transaction.in(asked.university(), () -> giveBack(failure, asked)));
    }

    /** Whoever comes second, after a restart say, waits for the first and finds nothing left to do. */
    private Uni<Void> move(Asked asked) {
        return imports.look(asked.university(), asked.id())
                .chain(found -> found.filter(waiting -> waiting.state == ImportState.APPLYING)
                        .map(waiting -> move(waiting)
                                .invoke(() -> waiting.applied(clock.instant().plus(config.undoableFor()))))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> move(MemberImport waiting) {
        String university = waiting.university;
        UUID id = waiting.id;
        return Sql.forVeryMany()
                .chain(() -> staging.withoutUnit(university, id))
                .invoke(RowsAreTaken::check)
                .chain(() -> Sql.run(Moves.PEOPLE, university, id))
                .chain(() -> staging.leftOut(university, id))
                .invoke(RowsAreTaken::check)
                .chain(() -> Sql.run(Moves.NAMES, university, id))
                .chain(() -> Sql.run(Moves.MEMBERS, university, id))
                .chain(() -> Sql.run(Moves.PLACEMENTS, university, id))
                .chain(() -> Sql.run(Moves.UNDOABLE, university, id))
                .chain(() -> tell(university, id, 0))
                .chain(() -> staging.clear(university, id));
    }

    private Uni<Void> tell(String university, UUID id, int after) {
        return Sql.list(Object[].class, Moves.JOINED, university, id, after, EVENTS_AT_ONCE)
                .chain(rows -> rows.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : outbox.addMany(events(university, rows))
                                .chain(() -> tell(university, id, (Integer) rows.getLast()[0])));
    }

    private static List<DomainEvent> events(String university, List<Object[]> rows) {
        return rows.stream()
                .flatMap(row -> Stream.concat(
                        (Boolean) row[2] ? Stream.of(new PersonRegistered((UUID) row[1], university)) : Stream.of(),
                        Stream.of(new MemberJoined((UUID) row[1], university, (UUID) row[3], (LocalDate) row[4]))))
                .collect(Collectors.toList());
    }

    /** The rows that stand in the way become faults, so that they are found where all others are. */
    private Uni<Void> name(RowsAreTaken failure, Asked asked) {
        Refusal why = ImportRefusal.IMPORT_HAS_ERRORS.refusal(failure.rows());
        return imports.look(asked.university(), asked.id())
                .map(found -> found.filter(back -> back.notApplied(why, failure.rows())))
                .chain(back -> back.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : staging.addFaults(asked.university(), asked.id(), failure.faults()));
    }

    private Uni<Void> giveBack(Throwable failure, Asked asked) {
        LOG.errorf(failure, "Import %s was not applied", asked.id());
        return imports.look(asked.university(), asked.id())
                .invoke(found ->
                        found.ifPresent(back -> back.notApplied(ImportRefusal.APPLICATION_BROKE_OFF.refusal(), 0)))
                .replaceWithVoid();
    }
}
