package dev.baton.membership.transfers;

import dev.baton.membership.calendar.Today;
import dev.baton.membership.members.MovingMembers;
import dev.baton.membership.members.MovingMembers.Standing;
import dev.baton.membership.people.KnownPerson;
import dev.baton.membership.people.People;
import dev.baton.membership.transfers.Leaving.Departed;
import dev.baton.membership.units.Unit;
import dev.baton.membership.units.Units;
import dev.baton.platform.outbox.Outbox;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** How a member is taken in, by the new side; of one who leaves the suite the old side hears it. */
@ApplicationScoped
class ReceivingTransfers {

    private final Transfers transfers;
    private final Reach reach;
    private final Units units;
    private final People people;
    private final MovingMembers members;
    private final Leaving leaving;
    private final OtherHalf otherHalf;
    private final Outbox outbox;
    private final Today today;

    ReceivingTransfers(
            Transfers transfers,
            Reach reach,
            Units units,
            People people,
            MovingMembers members,
            Leaving leaving,
            OtherHalf otherHalf,
            Outbox outbox,
            Today today) {
        this.transfers = transfers;
        this.reach = reach;
        this.units = units;
        this.people = people;
        this.members = members;
        this.leaving = leaving;
        this.otherHalf = otherHalf;
        this.outbox = outbox;
        this.today = today;
    }

    @InUniversity
    Uni<Void> receive(UUID id, Receipt asked, Person by) {
        return transfers
                .get(by.university(), id)
                .call(transfer -> reach.mustReceive(transfer, by))
                .chain(transfer -> switch (transfer.kind) {
                    case WITHIN_THE_UNIVERSITY -> move(transfer, asked);
                    case FROM_ANOTHER_UNIVERSITY -> takeIn(transfer, asked);
                    case OUT_OF_THE_SUITE -> letGo(transfer);
                    case TO_ANOTHER_UNIVERSITY -> throw TransferRefusal.OTHER_SIDE_DECIDES.refusal();
                });
    }

    private Uni<Void> move(Transfer transfer, Receipt asked) {
        return transfers
                .again(transfer)
                .invoke(now -> now.receive(today.get()))
                .call(now -> leaving.mustBeFreeToGo(now))
                .call(now -> leaving.leaveOfficesBehind(now))
                .chain(now -> place(now, asked.unit() == null ? now.toUnit : asked.unit()))
                .chain(unit -> members.move(transfer.university, transfer.person, unit.id(), today.get()));
    }

    private Uni<Void> letGo(Transfer transfer) {
        return transfers
                .again(transfer)
                .invoke(now -> now.receive(today.get()))
                .chain(now -> leaving.leave(now))
                .replaceWithVoid();
    }

    /** What the receiver must bring is looked at first, so that nothing is done elsewhere in vain. */
    private Uni<Void> takeIn(Transfer transfer, Receipt asked) {
        asked.givenCampusNumber();
        return place(transfer, asked.givenUnit())
                .chain(unit -> otherHalf
                        .at(transfer, there -> leaveThere(there))
                        .call(() -> transfers.again(transfer))
                        .chain(departed -> arrive(transfer, asked, unit, departed)));
    }

    private Uni<Departed> leaveThere(Transfer there) {
        there.receive(today.get());
        return leaving.leave(there);
    }

    private Uni<Void> arrive(Transfer transfer, Receipt asked, Unit unit, Departed departed) {
        transfer.mustBeInForce(today.get());
        return people.register(
                        "", transfer.university, departed.data().elsewhere(asked.givenCampusNumber(), asked.login()))
                .invoke(person -> transfer.receiveAs(person.id(), today.get()))
                .call(person -> outbox.add(person.registered()))
                .chain(person -> members.arrive(transfer.university, standing(person, unit, departed), today.get()));
    }

    private static Standing standing(KnownPerson person, Unit unit, Departed departed) {
        return new Standing(
                person.id(),
                unit.id(),
                departed.standing().stage(),
                departed.standing().joinedOn());
    }

    /** The unit that was named, or a group of it, or whatever is below where a letter from elsewhere was directed. */
    private Uni<Unit> place(Transfer transfer, UUID unit) {
        return units.named("/unit", transfer.university, unit)
                .invoke(Unit::mustHaveMembers)
                .invoke(found -> mustBeBelow(found, transfer));
    }

    private static void mustBeBelow(Unit unit, Transfer transfer) {
        if (!unit.path().contains(transfer.toUnit)) throw TransferRefusal.UNIT_IS_ELSEWHERE.refusalAt("/unit");
    }
}
