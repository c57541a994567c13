package dev.baton.membership.developments;

import dev.baton.membership.appointments.Appointments;
import dev.baton.membership.calendar.Today;
import dev.baton.membership.members.AdvancingMembers;
import dev.baton.membership.members.AdvancingMembers.Place;
import dev.baton.membership.members.Stage;
import dev.baton.membership.people.People;
import dev.baton.membership.units.Units;
import dev.baton.platform.people.Person;
import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.web.ExpectedVersion;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** How a development is opened, and what happens on the way is written down. The roster follows; nobody else is told. */
@ApplicationScoped
class FollowingDevelopments {

    private final Developments developments;
    private final AdvancingMembers members;
    private final People people;
    private final Appointments appointments;
    private final Units units;
    private final Today today;

    FollowingDevelopments(
            Developments developments,
            AdvancingMembers members,
            People people,
            Appointments appointments,
            Units units,
            Today today) {
        this.developments = developments;
        this.members = members;
        this.people = people;
        this.appointments = appointments;
        this.units = units;
        this.today = today;
    }

    /** The person is locked first, here and wherever something is written, as an erasure locks them: it forgets all or waits. */
    @InUniversity
    Uni<UUID> open(NewDevelopment asked, Person by) {
        Development development = Development.of(asked.person(), by.university());
        return people.locked("/person", by.university(), asked.person())
                .chain(() -> members.locked("/person", by.university(), asked.person()))
                .call(place -> developments.mustHaveNoneOpen(by.university(), asked.person()))
                .chain(place ->
                        bodies(place, by).invoke(bodies -> begin(new Followed(development, bodies), place, asked, by)))
                .chain(() -> developments.persist(development))
                .replaceWith(development.id);
    }

    /** @return the id of the entry */
    @InUniversity
    Uni<UUID> add(UUID id, NewEntry asked, Person by) {
        return followed(id, by)
                .invoke(followed -> followed.mustBeKnownTo(by))
                .chain(followed -> add(followed.entry(asked), followed, by));
    }

    @InUniversity
    Uni<Void> takeBack(UUID id, UUID entry, ExpectedVersion expected, Person by) {
        return followed(id, by)
                .invoke(followed -> followed.mustBeKnownTo(by))
                .invoke(followed -> expected.mustBe(followed.development().version))
                .chain(followed -> takeBack(followed.development().entry(entry), followed, by));
    }

    private void begin(Followed followed, Place place, NewDevelopment asked, Person by) {
        Entry entry = followed.entry(asked.entry());
        followed.mustBeDecidedBy(entry, by);
        if (place.stage() == Stage.FULL_MEMBER) throw DevelopmentRefusal.ALREADY_A_FULL_MEMBER.refusalAt("/person");
        followed.development().add(new Attempt(entry, Set.of()), today.get());
        followed.development().course().mustAgreeWith(place.stage());
    }

    private Uni<Followed> followed(UUID id, Person by) {
        return developments
                .personOf(by.university(), id)
                .chain(person -> people.locked("", by.university(), person))
                .chain(() -> developments.locked(by.university(), id))
                .chain(development -> members.placeOf(by.university(), development.person)
                        .map(place -> place.orElseThrow(RequestReason.NOT_FOUND::refusal))
                        .chain(place -> bodies(place, by))
                        .map(bodies -> new Followed(development, bodies)));
    }

    private Uni<Bodies> bodies(Place place, Person by) {
        return units.get(by.university(), place.unit())
                .chain(unit -> units.line(by.university(), unit.branchPath()))
                .map(Bodies::of);
    }

    private Uni<UUID> add(Entry entry, Followed followed, Person by) {
        followed.mustBeDecidedBy(entry, by);
        return mustBeInOffice(entry, followed, by)
                .chain(() -> attempt(entry, by))
                .chain(attempt -> write(attempt, followed));
    }

    private Uni<Attempt> attempt(Entry entry, Person by) {
        return members.fullMembersAmong(by.university(), entry.people(), entry.on())
                .map(fullMembers -> new Attempt(entry, fullMembers));
    }

    private Uni<UUID> write(Attempt attempt, Followed followed) {
        Development development = followed.development();
        Stage before = development.course().stage();
        development.add(attempt, today.get());
        Entry entry = attempt.entry();
        return members.advance(
                        development.university,
                        development.person,
                        before,
                        development.course().stage(),
                        entry.on(),
                        entry.id())
                .replaceWith(entry.id());
    }

    private Uni<Void> takeBack(Entry entry, Followed followed, Person by) {
        followed.mustBeDecidedBy(entry, by);
        return mustBeInOffice(entry, followed, by).chain(() -> remove(entry, followed.development()));
    }

    private Uni<Void> remove(Entry entry, Development development) {
        development.mustBeLast(entry.id());
        return development.isOnlyOpened() ? developments.remove(development) : stepBack(entry, development);
    }

    private Uni<Void> stepBack(Entry entry, Development development) {
        Stage before = development.course().stage();
        development.takeBack(entry.id());
        return members.stepBack(
                development.university,
                development.person,
                before,
                development.course().stage(),
                entry.id());
    }

    /** An approval is a grave act: that the token says so is not enough, for it may be five minutes old. */
    private Uni<Void> mustBeInOffice(Entry entry, Followed followed, Person by) {
        return entry.isApproval()
                ? appointments.mustHoldNow(by, followed.decidingFor(entry), today.get())
                : Uni.createFrom().voidItem();
    }
}
