package dev.baton.membership.departures;

import dev.baton.membership.appointments.LeavingOffices;
import dev.baton.membership.audit.Purpose;
import dev.baton.membership.audit.ReadLog;
import dev.baton.membership.calendar.Today;
import dev.baton.membership.developments.ClosingDevelopments;
import dev.baton.membership.members.ChangingMembers;
import dev.baton.membership.members.MovingMembers;
import dev.baton.membership.people.KnownPerson;
import dev.baton.membership.people.People;
import dev.baton.membership.rights.WhoDecides;
import dev.baton.membership.transfers.CallingOff;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * How somebody comes off the roster for good: out of every office, and no letter or development of theirs goes on. On the
 * roster they end today, whichever day it happened on, for figures of earlier days do not change; the day itself is noted
 * beside it.
 */
@ApplicationScoped
class TakingLeave {

    private final WhoDecides who;
    private final People people;
    private final MovingMembers standing;
    private final ChangingMembers roster;
    private final LeavingOffices offices;
    private final ClosingDevelopments developments;
    private final CallingOff letters;
    private final Departures departures;
    private final ReadLog readLog;
    private final Today today;
    private final Clock clock;

    TakingLeave(
            WhoDecides who,
            People people,
            MovingMembers standing,
            ChangingMembers roster,
            LeavingOffices offices,
            ClosingDevelopments developments,
            CallingOff letters,
            Departures departures,
            ReadLog readLog,
            Today today,
            Clock clock) {
        this.who = who;
        this.people = people;
        this.standing = standing;
        this.roster = roster;
        this.offices = offices;
        this.developments = developments;
        this.letters = letters;
        this.departures = departures;
        this.readLog = readLog;
        this.today = today;
        this.clock = clock;
    }

    /** By an office of their unit or above it that is held today, never by oneself. */
    @InUniversity
    Uni<Void> take(UUID id, NewDeparture asked, Person by) {
        String university = by.university();
        return who.mustDecideOn(id, by)
                .chain(() -> people.locked("", university, id))
                .call(() -> standing.standing("", university, id)
                        .invoke(member -> Departure.mustBePossible(asked.on(), member.joinedOn(), today.get()))
                        .call(member -> developments.ofWhoDeparted(university, id, member.unit(), today.get())))
                .call(() -> letters.of(university, id))
                .call(() -> offices.endAll(university, id, today.get()))
                .call(() -> roster.leave(university, id, today.get()))
                .invoke(KnownPerson::giveBackCampusNumber)
                .call(() -> departures.persist(Departure.noted(university, id, asked, by.id(), clock.instant())))
                .call(() -> readLog.note(by, Purpose.DEPARTURE, List.of(id)))
                .replaceWithVoid();
    }
}
