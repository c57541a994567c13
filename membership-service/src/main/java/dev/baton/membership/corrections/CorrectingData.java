package dev.baton.membership.corrections;

import dev.baton.membership.audit.Purpose;
import dev.baton.membership.audit.ReadLog;
import dev.baton.membership.calendar.Today;
import dev.baton.membership.members.ChangingMembers;
import dev.baton.membership.people.ChangingPeople;
import dev.baton.membership.people.KnownPerson;
import dev.baton.membership.people.People;
import dev.baton.membership.rights.WhoDecides;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.web.ExpectedVersion;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** How something held about a person is put right. Nobody outside hears of it: what changes is personal. */
@ApplicationScoped
class CorrectingData {

    /** As what the wanted values are sealed. */
    static final String SEALED_AS = "correction";

    private final Corrections corrections;
    private final People people;
    private final ChangingPeople changing;
    private final ChangingMembers members;
    private final WhoDecides who;
    private final ReadLog readLog;
    private final Today today;
    private final Clock clock;

    CorrectingData(
            Corrections corrections,
            People people,
            ChangingPeople changing,
            ChangingMembers members,
            WhoDecides who,
            ReadLog readLog,
            Today today,
            Clock clock) {
        this.corrections = corrections;
        this.people = people;
        this.changing = changing;
        this.members = members;
        this.who = who;
        this.readLog = readLog;
        this.today = today;
        this.clock = clock;
    }

    /** By the person; the lock makes it one at a time. */
    @InUniversity
    Uni<UUID> ask(NewCorrection asked, Person me) {
        return people.locked("", me.university(), me.id())
                .call(() -> mustMakeSense(asked.wanted(), me.university(), me.id()))
                .call(() -> corrections.noneMustBePending(me.university(), me.id()))
                .chain(person -> corrections.persist(correction(asked, person, me)))
                .map(Correction::id);
    }

    /**
     * By an office of the member's unit or above it, which needs nobody to ask it; one's own it is not. What the person asks
     * for is decided first, lest the one is written over the other.
     */
    @InUniversity
    Uni<UUID> correct(UUID id, NewCorrection asked, ExpectedVersion seen, Person by) {
        return who.mustDecideOn(id, by)
                .chain(() -> people.locked("", by.university(), id))
                .call(() -> members.version(by.university(), id).invoke(seen::mustBe))
                .call(() -> mustMakeSense(asked.wanted(), by.university(), id))
                .call(() -> corrections.noneMustBePending(by.university(), id))
                .call(() -> readLog.note(by, Purpose.CORRECTION, List.of(id)))
                .call(person -> apply(asked.wanted(), person))
                .chain(() -> corrections.persist(
                        Correction.made(by.university(), id, asked.wanted(), asked.reason(), by.id(), clock.instant())))
                .map(Correction::id);
    }

    /** The person is locked first, as an erasure locks them, so that neither of the two waits for the other for ever. */
    @InUniversity
    Uni<Void> approve(UUID id, Person by) {
        return corrections
                .personOf(by.university(), id)
                .call(person -> who.mustDecideOn(person, by))
                .chain(person -> people.locked("", by.university(), person))
                .chain(person -> corrections
                        .locked(by.university(), id)
                        .chain(correction -> approve(correction.approve(by.id(), clock.instant()), person)));
    }

    @InUniversity
    Uni<Void> refuse(UUID id, DeclinedBecause because, Person by) {
        return corrections
                .locked(by.university(), id)
                .call(correction -> who.mustDecideOn(correction.person, by))
                .invoke(correction -> correction.refuse(because, by.id(), clock.instant()))
                .replaceWithVoid();
    }

    private Uni<Void> mustMakeSense(Wanted wanted, String university, UUID person) {
        return members.unitOf(university, person)
                .invoke(unit -> Correction.mustMakeSense(wanted, unit.isPresent()))
                .invoke(() -> ChangingMembers.mustBeADayOfJoining(wanted.joinedOn(), today.get()))
                .replaceWithVoid();
    }

    private Correction correction(NewCorrection asked, KnownPerson person, Person me) {
        byte[] sealed = changing.sealBeside(person, SEALED_AS, asked.wanted());
        return Correction.asked(me.university(), me.id(), asked.wanted(), sealed, asked.reason(), clock.instant());
    }

    /** Who asked as a member may have left since. */
    private Uni<Void> approve(byte[] sealed, KnownPerson person) {
        Wanted wanted = changing.openBeside(person, SEALED_AS, sealed, Wanted.class);
        return mustMakeSense(wanted, person.university(), person.id()).chain(() -> apply(wanted, person));
    }

    private Uni<Void> apply(Wanted wanted, KnownPerson person) {
        return changing.correct(person, wanted.appliedTo(people.open(person)))
                .chain(() -> wanted.joinedOn() == null
                        ? Uni.createFrom().voidItem()
                        : members.correctJoining(person.university(), person.id(), wanted.joinedOn(), today.get()));
    }
}
