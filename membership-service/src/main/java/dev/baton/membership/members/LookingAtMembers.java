package dev.baton.membership.members;

import dev.baton.membership.audit.Purpose;
import dev.baton.membership.audit.ReadLog;
import dev.baton.membership.members.Members.Entry;
import dev.baton.membership.members.Roster.Placed;
import dev.baton.membership.people.People;
import dev.baton.membership.units.Unit;
import dev.baton.membership.units.Units;
import dev.baton.platform.people.HeldOffice;
import dev.baton.platform.people.Person;
import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who may see a member: the member, and whoever holds an office in their unit or above it. */
@ApplicationScoped
class LookingAtMembers {

    /** What is shown of a member, and its version. */
    record Shown(long version, MemberView view) {}

    private final Members members;
    private final Roster roster;
    private final Units units;
    private final People people;
    private final PhonesShown phones;
    private final ReadLog readLog;

    LookingAtMembers(Members members, Roster roster, Units units, People people, PhonesShown phones, ReadLog readLog) {
        this.members = members;
        this.roster = roster;
        this.units = units;
        this.people = people;
        this.phones = phones;
        this.readLog = readLog;
    }

    /** To everybody else there is no such member. */
    @InUniversity
    Uni<Shown> one(UUID id, Person by) {
        return members.get(by.university(), id)
                .call(entry ->
                        units.get(by.university(), entry.member().unit).invoke(unit -> mustBeVisible(id, unit, by)))
                .call(() -> readLog.note(by, Purpose.LOOK, List.of(id)))
                .chain(entry ->
                        phonesShown(List.of(entry), by).map(phones -> new Shown(entry.version(), view(entry, phones))));
    }

    @InUniversity
    Uni<Page<MemberView>> page(RosterQuestion asked, Person by) {
        return units.get(by.university(), asked.unit)
                .invoke(found -> by.mustHoldOfficeIn(found.path()))
                .chain(found -> roster.page(found, by.university(), asked))
                .chain(placed -> page(placed, asked, by))
                .call(page -> readLog.note(
                        by,
                        purpose(asked),
                        page.items().stream().map(MemberView::id).toList()));
    }

    /** Whether more follow is known from who was found: somebody may leave before they are read. */
    private Uni<Page<MemberView>> page(List<Placed> placed, RosterQuestion asked, Person by) {
        Page<UUID> page = Page.inOrder(placed, asked, Placed::place, Placed::person);
        return members.all(by.university(), page.items())
                .chain(rows -> phonesShown(rows, by)
                        .map(phones -> rows.stream().map(row -> view(row, phones)))
                        .map(views -> new Page<>(meant(asked.q, views), page.nextCursor())));
    }

    /** Fingerprints bring up too many now and then: a page of a search may be shorter than was asked, and still go on. */
    private static List<MemberView> meant(@Nullable String query, Stream<MemberView> views) {
        return views.filter(member -> query == null || People.isMeant(member.name(), query))
                .toList();
    }

    private static Purpose purpose(RosterQuestion asked) {
        return asked.q == null && asked.campusNumber == null ? Purpose.ROSTER : Purpose.SEARCH;
    }

    private Uni<Set<UUID>> phonesShown(List<Entry> rows, Person by) {
        return phones.among(
                by.university(),
                rows.stream().map(Entry::id).toList(),
                by.offices().stream().map(HeldOffice::unit).toList());
    }

    private MemberView view(Entry entry, Set<UUID> phonesShown) {
        return MemberView.of(entry.member(), people.open(entry.person()), phonesShown.contains(entry.id()));
    }

    private static void mustBeVisible(UUID member, Unit unit, Person by) {
        if (!member.equals(by.idOrNull()) && !by.holdsOfficeIn(unit.path())) throw RequestReason.NOT_FOUND.refusal();
    }
}
