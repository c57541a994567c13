package dev.baton.membership.imports;

import dev.baton.membership.members.MemberEvent.MemberLeft;
import dev.baton.platform.outbox.Outbox;
import dev.baton.platform.people.Person;
import dev.baton.platform.refusals.Refusal;
import dev.baton.platform.tenancy.UniversityTransaction;
import io.quarkus.vertx.ConsumeEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.eventbus.EventBus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Takes an import back as though it had never been: all of it or nothing, and only while nothing has happened with any of
 * its people. What was known of them by name is destroyed. Like applying, it is done behind the caller's back, and asked
 * for again by {@link TidyingImports} should the process die.
 */
@ApplicationScoped
class UndoingImports {

    private static final Logger LOG = Logger.getLogger(UndoingImports.class);
    private static final String ASKED = "imports.undoing-asked-for";
    private static final int EVENTS_AT_ONCE = 2_000;
    private static final int ROWS_NAMED = 50;

    /** Which import is to be taken back. */
    record Asked(String university, UUID id) {}

    private final MemberImports imports;
    private final SinceThen sinceThen;
    private final Outbox outbox;
    private final UniversityTransaction transaction;
    private final EventBus bus;
    private final Clock clock;

    UndoingImports(
            MemberImports imports,
            SinceThen sinceThen,
            Outbox outbox,
            UniversityTransaction transaction,
            EventBus bus,
            Clock clock) {
        this.imports = imports;
        this.sinceThen = sinceThen;
        this.outbox = outbox;
        this.transaction = transaction;
        this.bus = bus;
        this.clock = clock;
    }

    /** Whoever asks hears at once with how many something has happened; it is looked at again when they are taken back. */
    Uni<MemberImport> ask(UUID id, Person by) {
        return transaction
                .in(
                        by.university(),
                        () -> Sql.forVeryMany()
                                .chain(() -> imports.locked(id, by))
                                .invoke(found -> found.startUndoing(clock.instant()))
                                .call(() -> mustNotHaveMovedOn(by.university(), id)))
                .invoke(() -> bus.send(ASKED, new Asked(by.university(), id)));
    }

    @ConsumeEvent(ASKED)
    Uni<Void> undo(Asked asked) {
        return transaction
                .in(asked.university(), () -> takeBack(asked))
                .onFailure()
                .recoverWithUni(failure -> transaction.in(asked.university(), () -> leave(failure, asked)));
    }

    /** Whoever comes second, after a restart say, waits for the first and finds nothing left to do. */
    private Uni<Void> takeBack(Asked asked) {
        return imports.look(asked.university(), asked.id())
                .chain(found -> found.filter(waiting -> waiting.state == ImportState.UNDOING)
                        .map(waiting -> takeBack(asked.university(), asked.id()).invoke(waiting::undone))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    /** Held first, so that nobody asks for a transfer or an office for somebody who is just being taken back. */
    private Uni<Void> takeBack(String university, UUID id) {
        return Sql.forVeryMany()
                .chain(() -> Sql.list(Long.class, Moves.HOLD_MEMBERS, university, id))
                .chain(() -> Sql.list(Long.class, Moves.HOLD_PEOPLE, university, id))
                .chain(() -> mustNotHaveMovedOn(university, id))
                .chain(() -> tell(university, id, 0))
                .chain(() -> Sql.run(Moves.NO_MAIL, university, id))
                .chain(() -> Sql.run(Moves.NO_NAMES, university, id))
                .chain(() -> Sql.run(Moves.NO_PLACEMENTS, university, id))
                .chain(() -> Sql.run(Moves.NO_MEMBERS, university, id))
                .chain(() -> Sql.run(Moves.NOBODY, university, id))
                .chain(() -> Sql.run(Moves.FORGET_UNDO, university, id))
                .replaceWithVoid();
    }

    private Uni<Void> tell(String university, UUID id, int after) {
        return Sql.list(Object[].class, Moves.LEAVING, university, id, after, EVENTS_AT_ONCE)
                .chain(rows -> rows.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : outbox.addMany(rows.stream()
                                        .map(row -> left(university, row))
                                        .toList())
                                .chain(() -> tell(university, id, (Integer) rows.getLast()[0])));
    }

    /** On the day they joined: to those who keep who was where when, they were never there. */
    private static MemberLeft left(String university, Object[] row) {
        return new MemberLeft((UUID) row[1], university, (UUID) row[2], (LocalDate) row[3]);
    }

    private Uni<Void> mustNotHaveMovedOn(String university, UUID id) {
        return sinceThen
                .movedOn(university, id)
                .invoke(UndoingImports::mustBeNobody)
                .replaceWithVoid();
    }

    /** All stays as it is, and the import says why. */
    private Uni<Void> leave(Throwable failure, Asked asked) {
        Refusal why = failure instanceof Refusal refusal ? refusal : brokeOff(failure, asked);
        return imports.look(asked.university(), asked.id())
                .invoke(found -> found.ifPresent(back -> back.notUndone(why)))
                .replaceWithVoid();
    }

    private static Refusal brokeOff(Throwable failure, Asked asked) {
        LOG.errorf(failure, "Import %s was not taken back", asked.id());
        return ImportRefusal.UNDOING_BROKE_OFF.refusal();
    }

    private static void mustBeNobody(List<Integer> rows) {
        if (!rows.isEmpty()) throw ImportRefusal.IMPORTED_PEOPLE_HAVE_MOVED_ON.refusal(rows.size(), named(rows));
    }

    private static String named(List<Integer> rows) {
        String numbers = rows.stream().limit(ROWS_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return rows.size() > ROWS_NAMED ? numbers + " …" : numbers;
    }
}
