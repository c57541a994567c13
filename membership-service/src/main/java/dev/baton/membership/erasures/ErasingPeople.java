package dev.baton.membership.erasures;

import dev.baton.membership.appointments.Standing;
import dev.baton.membership.calendar.Today;
import dev.baton.membership.people.ChangingPeople;
import dev.baton.membership.people.People;
import dev.baton.membership.rights.EverythingHeld;
import dev.baton.membership.rights.WhoDecides;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.web.ExpectedVersion;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** How somebody is erased, or is not. A grave act: the token alone is not believed, and what was seen must still be so. */
@ApplicationScoped
class ErasingPeople {

    private final Erasures erasures;
    private final People people;
    private final ChangingPeople changing;
    private final EverythingHeld everything;
    private final Standing standing;
    private final WhoDecides who;
    private final Today today;
    private final Clock clock;

    ErasingPeople(
            Erasures erasures,
            People people,
            ChangingPeople changing,
            EverythingHeld everything,
            Standing standing,
            WhoDecides who,
            Today today,
            Clock clock) {
        this.erasures = erasures;
        this.people = people;
        this.changing = changing;
        this.everything = everything;
        this.standing = standing;
        this.who = who;
        this.today = today;
        this.clock = clock;
    }

    /** Asked again, because the answer was lost, it finds the work done. */
    @InUniversity
    Uni<Void> approve(UUID id, ExpectedVersion seen, Person by) {
        return erasures.locked(by.university(), id)
                .call(erasure -> who.mustDecideOn(erasure.person, by))
                .chain(erasure -> erasure.isDone() ? Uni.createFrom().voidItem() : erase(erasure, seen, by));
    }

    @InUniversity
    Uni<Void> refuse(UUID id, KeptBecause because, Person by) {
        return erasures.locked(by.university(), id)
                .call(erasure -> who.mustDecideOn(erasure.person, by))
                .invoke(erasure -> erasure.refuse(because, by.id(), clock.instant()))
                .replaceWithVoid();
    }

    private Uni<Void> erase(Erasure erasure, ExpectedVersion seen, Person by) {
        seen.mustBe(erasure.version);
        erasure.done(by.id(), clock.instant());
        return people.locked("", erasure.university, erasure.person)
                .call(() -> standing.mustHoldNone(erasure.university, erasure.person))
                .call(() -> everything.forget(erasure.university, erasure.person, today.get()))
                .chain(person -> changing.erase(person, today.get()));
    }
}
