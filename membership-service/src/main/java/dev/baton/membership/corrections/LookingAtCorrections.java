package dev.baton.membership.corrections;

import dev.baton.membership.audit.Purpose;
import dev.baton.membership.audit.ReadLog;
import dev.baton.membership.people.ChangingPeople;
import dev.baton.membership.people.KnownPerson;
import dev.baton.membership.people.People;
import dev.baton.membership.rights.WhoDecides;
import dev.baton.membership.units.Units;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who may see what is to be corrected: the person, and who decides on it. */
@ApplicationScoped
class LookingAtCorrections {

    /** A correction with the view of it: the one has the version, the other what is shown. */
    record Entry(long version, CorrectionView view) {}

    private final Corrections corrections;
    private final People people;
    private final ChangingPeople changing;
    private final Units units;
    private final WhoDecides who;
    private final ReadLog readLog;

    LookingAtCorrections(
            Corrections corrections,
            People people,
            ChangingPeople changing,
            Units units,
            WhoDecides who,
            ReadLog readLog) {
        this.corrections = corrections;
        this.people = people;
        this.changing = changing;
        this.units = units;
        this.who = who;
        this.readLog = readLog;
    }

    @InUniversity
    Uni<Entry> one(UUID id, Person by) {
        return corrections
                .get(by.university(), id)
                .call(correction -> who.mayKnow(correction.person, by))
                .call(correction -> readLog.note(by, Purpose.CORRECTION, List.of(correction.person)))
                .chain(correction -> people.get(by.university(), correction.person)
                        .map(person -> new Entry(correction.version, view(correction, person))));
    }

    @InUniversity
    Uni<Page<CorrectionView>> mine(Paging paging, Person me) {
        return people.get(me.university(), me.id())
                .chain(person -> corrections
                        .mine(me.university(), me.id(), paging)
                        .map(rows -> Page.of(rows, paging, Correction::id, row -> view(row, person))));
    }

    /** Those that wait for a decision, from the unit and all below it. */
    @InUniversity
    Uni<Page<CorrectionView>> waiting(UUID unit, Paging paging, Person by) {
        return units.get(by.university(), unit)
                .invoke(found -> by.mustHoldOfficeIn(found.path()))
                .chain(() -> corrections.waiting(by.university(), unit, paging))
                .chain(rows -> page(rows, paging, by))
                .call(page -> readLog.note(by, Purpose.CORRECTION, shown(page)));
    }

    private Uni<Page<CorrectionView>> page(List<Correction> rows, Paging paging, Person by) {
        List<UUID> ids = rows.stream().map(row -> row.person).toList();
        return people.all(by.university(), ids)
                .map(known -> known.stream().collect(Collectors.toMap(KnownPerson::id, Function.identity())))
                .map(known -> Page.of(rows, paging, Correction::id, row -> view(row, known)));
    }

    private CorrectionView view(Correction correction, Map<UUID, KnownPerson> known) {
        return view(correction, known.get(correction.person));
    }

    private CorrectionView view(Correction correction, KnownPerson person) {
        Wanted wanted = correction.wanted == null
                ? null
                : changing.openBeside(person, CorrectingData.SEALED_AS, correction.wanted, Wanted.class);
        return CorrectionView.of(correction, people.open(person), wanted);
    }

    private static List<UUID> shown(Page<CorrectionView> page) {
        return page.items().stream().map(CorrectionView::person).toList();
    }
}
