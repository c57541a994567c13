package dev.baton.membership.imports;

import dev.baton.membership.members.MemberEvent.MemberLeft;
import dev.baton.platform.outbox.Outbox;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes an import back as though it had never been: all of it or nothing, and only while nothing has happened with any of
 * its people. What was known of them by name is destroyed.
 */
@ApplicationScoped
class UndoingImports {

    private static final int EVENTS_AT_ONCE = 2_000;
    private static final int ROWS_NAMED = 50;

    private final MemberImports imports;
    private final SinceThen sinceThen;
    private final Outbox outbox;
    private final Clock clock;

    UndoingImports(MemberImports imports, SinceThen sinceThen, Outbox outbox, Clock clock) {
        this.imports = imports;
        this.sinceThen = sinceThen;
        this.outbox = outbox;
        this.clock = clock;
    }

    @InUniversity
    Uni<MemberImport> undo(UUID id, Person by) {
        return Sql.forVeryMany()
                .chain(() -> imports.locked(id, by))
                .invoke(found -> found.undone(clock.instant()))
                .call(() -> sinceThen.movedOn(by.university(), id).invoke(UndoingImports::mustBeNobody))
                .call(() -> tell(by.university(), id, 0))
                .call(() -> takeBack(by.university(), id));
    }

    private static Uni<Integer> takeBack(String university, UUID id) {
        return Sql.run(Moves.NO_NAMES, university, id)
                .chain(() -> Sql.run(Moves.NO_PLACEMENTS, university, id))
                .chain(() -> Sql.run(Moves.NO_MEMBERS, university, id))
                .chain(() -> Sql.run(Moves.NOBODY, university, id))
                .chain(() -> Sql.run(Moves.FORGET_UNDO, university, id));
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

    private static void mustBeNobody(List<Integer> rows) {
        if (!rows.isEmpty()) throw ImportRefusal.IMPORTED_PEOPLE_HAVE_MOVED_ON.refusal(rows.size(), named(rows));
    }

    private static String named(List<Integer> rows) {
        String numbers = rows.stream().limit(ROWS_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return rows.size() > ROWS_NAMED ? numbers + " …" : numbers;
    }
}
