package dev.baton.membership.transfers;

import dev.baton.membership.calendar.Today;
import dev.baton.membership.units.Units;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.web.ExpectedVersion;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What the new side may do with a letter instead of receiving the member: send it back, or pass it on. */
@ApplicationScoped
class PassingLettersOn {

    private final Transfers transfers;
    private final Reach reach;
    private final Units units;
    private final OtherHalf otherHalf;
    private final Today today;

    PassingLettersOn(Transfers transfers, Reach reach, Units units, OtherHalf otherHalf, Today today) {
        this.transfers = transfers;
        this.reach = reach;
        this.units = units;
        this.otherHalf = otherHalf;
        this.today = today;
    }

    @InUniversity
    Uni<Void> giveBack(UUID id, ReturnReason reason, Person by) {
        return transfers
                .get(by.university(), id)
                .call(transfer -> reach.mustBeTheNewSide(transfer, by))
                .call(transfer -> transfer.isReleasedHere()
                        ? Uni.createFrom().voidItem()
                        : otherHalf.at(transfer, there -> givenBack(there, reason)))
                .chain(transfer -> transfers.again(transfer))
                .chain(transfer -> givenBack(transfer, reason));
    }

    /** By who may decide on the letter, to where they hold an office too. */
    @InUniversity
    Uni<Void> direct(UUID id, UUID to, ExpectedVersion expected, Person by) {
        return transfers
                .locked(by.university(), id)
                .call(transfer -> reach.mustBeTheNewSide(transfer, by))
                .invoke(transfer -> expected.mustBe(transfer.versionOn(today.get())))
                .call(() -> units.named("/unit", by.university(), to).invoke(unit -> by.mustHoldOfficeIn(unit.path())))
                .chain(transfer -> directed(transfer, to));
    }

    private Uni<Void> givenBack(Transfer transfer, ReturnReason reason) {
        transfer.giveBack(reason, today.get());
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> directed(Transfer transfer, UUID to) {
        transfer.direct(to, today.get());
        return Uni.createFrom().voidItem();
    }
}
