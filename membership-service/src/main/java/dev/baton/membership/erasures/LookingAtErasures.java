package dev.baton.membership.erasures;

import dev.baton.membership.appointments.Standing;
import dev.baton.membership.audit.Purpose;
import dev.baton.membership.audit.ReadLog;
import dev.baton.membership.people.People;
import dev.baton.membership.rights.EverythingHeld;
import dev.baton.membership.rights.EverythingHeld.Part;
import dev.baton.membership.rights.WhoDecides;
import dev.baton.membership.units.Units;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Who may see an erasure: the person, and who decides on it. */
@ApplicationScoped
class LookingAtErasures {

    /** An erasure's version with what is shown of it. */
    record Entry(long version, ErasureView view) {}

    private final Erasures erasures;
    private final EverythingHeld everything;
    private final Standing standing;
    private final People people;
    private final Units units;
    private final WhoDecides who;
    private final ReadLog readLog;

    LookingAtErasures(
            Erasures erasures,
            EverythingHeld everything,
            Standing standing,
            People people,
            Units units,
            WhoDecides who,
            ReadLog readLog) {
        this.erasures = erasures;
        this.everything = everything;
        this.standing = standing;
        this.people = people;
        this.units = units;
        this.who = who;
        this.readLog = readLog;
    }

    @InUniversity
    Uni<Entry> one(UUID id, Locale language, Person by) {
        return erasures.get(by.university(), id)
                .call(erasure -> who.mayKnow(erasure.person, by))
                .call(erasure -> readLog.note(by, Purpose.ERASURE, List.of(erasure.person)))
                .chain(erasure -> erasure.isPending() ? preview(erasure, language) : decided(erasure));
    }

    /** Those that wait for a decision, from the unit and all below it; who they are, each one says. */
    @InUniversity
    Uni<Page<ErasureView>> waiting(UUID unit, Paging paging, Person by) {
        return units.get(by.university(), unit)
                .invoke(found -> by.mustHoldOfficeIn(found.path()))
                .chain(() -> erasures.waiting(by.university(), unit, paging))
                .map(rows -> Page.of(rows, paging, Erasure::id, ErasureView::of))
                .call(page -> readLog.note(
                        by,
                        Purpose.ERASURE,
                        page.items().stream().map(ErasureView::person).toList()));
    }

    private Uni<Entry> preview(Erasure erasure, Locale language) {
        return everything
                .about(erasure.university, erasure.person)
                .chain(held -> preview(erasure, held, language))
                .map(view -> new Entry(erasure.version, view));
    }

    private Uni<ErasureView> preview(Erasure erasure, List<Part> held, Locale language) {
        return people.get(erasure.university, erasure.person)
                .chain(person -> standing.isOrWillBeInOffice(erasure.university, erasure.person)
                        .map(inOffice ->
                                ErasureView.preview(erasure, people.open(person).name(), inOffice, held, language)));
    }

    private static Uni<Entry> decided(Erasure erasure) {
        return Uni.createFrom().item(new Entry(erasure.version, ErasureView.of(erasure)));
    }
}
