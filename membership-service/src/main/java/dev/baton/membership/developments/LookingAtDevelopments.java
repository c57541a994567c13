package dev.baton.membership.developments;

import dev.baton.membership.audit.Purpose;
import dev.baton.membership.audit.ReadLog;
import dev.baton.membership.members.AdvancingMembers;
import dev.baton.membership.members.AdvancingMembers.Place;
import dev.baton.membership.units.Unit;
import dev.baton.membership.units.Units;
import dev.baton.platform.people.Person;
import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who may see a development: the person, and whoever holds an office in their branch or above it. Lists are in the order of
 * ids and in no other.
 */
@ApplicationScoped
class LookingAtDevelopments {

    private final Developments developments;
    private final AdvancingMembers members;
    private final Units units;
    private final ReadLog readLog;

    LookingAtDevelopments(Developments developments, AdvancingMembers members, Units units, ReadLog readLog) {
        this.developments = developments;
        this.members = members;
        this.units = units;
        this.readLog = readLog;
    }

    /** To everybody else there is no such development. */
    @InUniversity
    Uni<Development> one(UUID id, Person by) {
        return developments
                .get(by.university(), id)
                .call(development -> mustBeVisible(development, by))
                .call(development -> readLog.note(by, Purpose.LOOK, List.of(development.person)));
    }

    @InUniversity
    Uni<Page<DevelopmentView>> page(UUID unit, Paging paging, Person by) {
        return below(unit, false, paging, by).map(rows -> Page.of(rows, paging, row -> row.id, DevelopmentView::of));
    }

    /** Open developments in the order of their ids, each with what falls due in it in these days, which may be nothing. */
    @InUniversity
    Uni<Page<CalendarView>> calendar(UUID unit, CalendarQuestion asked, Person by) {
        asked.mustNotBeEmpty();
        return below(unit, true, asked, by)
                .map(rows -> Page.of(rows, asked, row -> row.id, row -> CalendarView.of(row, asked)));
    }

    private Uni<List<Development>> below(UUID unit, boolean openOnly, Paging paging, Person by) {
        return units.get(by.university(), unit)
                .invoke(found -> by.mustHoldOfficeIn(found.path()))
                .chain(found -> developments.below(found, by.university(), openOnly, paging))
                .call(rows -> readLog.note(by, Purpose.ROSTER, shown(rows, paging)));
    }

    /** Without the one row more that only tells that there are more. */
    private static List<UUID> shown(List<Development> rows, Paging paging) {
        return rows.stream().limit(paging.limit()).map(row -> row.person).toList();
    }

    private Uni<Void> mustBeVisible(Development development, Person by) {
        return development.person.equals(by.idOrNull())
                ? Uni.createFrom().voidItem()
                : members.placeOf(by.university(), development.person)
                        .chain(place -> unit(place, by))
                        .invoke(unit -> mustHoldOfficeAt(unit, by))
                        .replaceWithVoid();
    }

    private Uni<Unit> unit(Optional<Place> place, Person by) {
        return units.get(
                by.university(),
                place.orElseThrow(RequestReason.NOT_FOUND::refusal).unit());
    }

    private static void mustHoldOfficeAt(Unit unit, Person by) {
        if (!by.holdsOfficeIn(unit.branchPath())) throw RequestReason.NOT_FOUND.refusal();
    }
}
