package dev.baton.membership.members;

import dev.baton.membership.audit.Purpose;
import dev.baton.membership.audit.ReadLog;
import dev.baton.membership.members.Members.Entry;
import dev.baton.membership.people.People;
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
import java.util.UUID;

/** Who may see a member: the member, and whoever holds an office in their unit or above it. */
@ApplicationScoped
class LookingAtMembers {

    private final Members members;
    private final Units units;
    private final People people;
    private final ReadLog readLog;

    LookingAtMembers(Members members, Units units, People people, ReadLog readLog) {
        this.members = members;
        this.units = units;
        this.people = people;
        this.readLog = readLog;
    }

    /** To everybody else there is no such member. */
    @InUniversity
    Uni<Entry> one(UUID id, Person by) {
        return members.get(by.university(), id)
                .call(entry ->
                        units.get(by.university(), entry.member().unit).invoke(unit -> mustBeVisible(id, unit, by)))
                .call(() -> readLog.note(by, Purpose.LOOK, List.of(id)));
    }

    @InUniversity
    Uni<Page<MemberView>> page(UUID unit, Paging paging, Person by) {
        return units.get(by.university(), unit)
                .invoke(found -> by.mustHoldOfficeIn(found.path()))
                .chain(() -> members.page(by.university(), unit, paging))
                .map(rows -> Page.of(rows, paging, Entry::id, this::view))
                .call(page -> readLog.note(
                        by,
                        Purpose.ROSTER,
                        page.items().stream().map(MemberView::id).toList()));
    }

    MemberView view(Entry entry) {
        return MemberView.of(entry.member(), people.open(entry.person()));
    }

    private static void mustBeVisible(UUID member, Unit unit, Person by) {
        if (!member.equals(by.idOrNull()) && !by.holdsOfficeIn(unit.path())) throw RequestReason.NOT_FOUND.refusal();
    }
}
