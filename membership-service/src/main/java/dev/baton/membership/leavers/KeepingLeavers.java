package dev.baton.membership.leavers;

import dev.baton.membership.audit.Purpose;
import dev.baton.membership.audit.ReadLog;
import dev.baton.membership.calendar.Today;
import dev.baton.membership.people.People;
import dev.baton.membership.units.Unit;
import dev.baton.membership.units.Units;
import dev.baton.platform.people.Person;
import dev.baton.platform.refusals.Refusal;
import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** How a list is made and looked at, by the offices of its unit and above. */
@ApplicationScoped
class KeepingLeavers {

    private final LeaverLists lists;
    private final People people;
    private final Units units;
    private final ReadLog readLog;
    private final Today today;

    KeepingLeavers(LeaverLists lists, People people, Units units, ReadLog readLog, Today today) {
        this.lists = lists;
        this.people = people;
        this.units = units;
        this.readLog = readLog;
        this.today = today;
    }

    @InUniversity
    Uni<UUID> make(NewLeaverList asked, Person by) {
        LeaverList list = LeaverList.of(by.university(), asked.unit(), asked.title(), today.get());
        return units.named("/unit", by.university(), asked.unit())
                .invoke(unit -> by.mustHoldOfficeIn(unit.path()))
                .chain(() -> people.held(by.university(), asked.members()))
                .chain(() -> lists.membersBelow(by.university(), asked.unit(), asked.members()))
                .invoke(found -> mustBeAll(asked.members(), found))
                .chain(found -> lists.enter(list, found).replaceWith(list.id()));
    }

    @InUniversity
    Uni<Page<LeaverListView>> page(UUID unit, Paging paging, Person by) {
        return units.get(by.university(), unit)
                .invoke(found -> by.mustHoldOfficeIn(found.path()))
                .chain(() -> lists.page(by.university(), unit, paging))
                .map(rows -> Page.of(rows, paging, LeaverList::id, LeaverListView::of));
    }

    @InUniversity
    Uni<LeaverCounts> counts(UUID id, Person by) {
        return visible(id, by)
                .chain(list -> lists.counts(list, today.get()).map(counted -> LeaverCounts.of(list, counted)));
    }

    @InUniversity
    Uni<Page<LeaverView>> people(UUID id, Paging paging, Person by) {
        return visible(id, by)
                .chain(list -> lists.people(list, today.get(), paging))
                .map(rows -> Page.of(rows, paging, LeaverView::person, row -> row))
                .call(page -> readLog.note(
                        by,
                        Purpose.ROSTER,
                        page.items().stream().map(LeaverView::person).toList()));
    }

    /** To who holds no office there, there is no such list. */
    Uni<LeaverList> visible(UUID id, Person by) {
        return lists.get(by.university(), id)
                .call(list -> units.get(by.university(), list.unit).invoke(unit -> mustBeVisible(unit, by)));
    }

    private static void mustBeVisible(Unit unit, Person by) {
        if (!by.holdsOfficeIn(unit.path())) throw RequestReason.NOT_FOUND.refusal();
    }

    private static void mustBeAll(List<UUID> asked, List<UUID> found) {
        Set<UUID> members = new HashSet<>(found);
        List<Refusal> others = IntStream.range(0, asked.size())
                .filter(i -> !members.contains(asked.get(i)))
                .mapToObj(i -> LeaverRefusal.NOT_A_MEMBER_OF_THE_UNIT.refusalAt("/members/" + i))
                .toList();
        if (!others.isEmpty()) throw Refusal.ofAll(LeaverRefusal.NOT_A_MEMBER_OF_THE_UNIT, others);
    }
}
