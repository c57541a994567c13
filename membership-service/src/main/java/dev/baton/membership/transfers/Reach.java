package dev.baton.membership.transfers;

import dev.baton.membership.appointments.Standing;
import dev.baton.membership.members.ChangingMembers;
import dev.baton.membership.units.Units;
import dev.baton.platform.people.Person;
import dev.baton.platform.refusals.RequestReason;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose a transfer is to see and to decide on: the member's, the old side's, the new side's; to all others there is none. The
 * old side is the branch that the member is in, whichever that was when the transfer was asked for.
 */
@ApplicationScoped
class Reach {

    private final Units units;
    private final ChangingMembers roster;
    private final Standing standing;

    Reach(Units units, ChangingMembers roster, Standing standing) {
        this.units = units;
        this.roster = roster;
        this.standing = standing;
    }

    /** Until a transfer is released it is the old side's and the member's alone. */
    Uni<Void> mustSee(Transfer transfer, Person by) {
        Optional<UUID> newSide =
                transfer.state == TransferState.REQUESTED ? Optional.empty() : Optional.ofNullable(transfer.toUnit);
        return oldSide(transfer)
                .chain(unit -> holdsOfficeAt(unit, transfer, by))
                .chain(old -> holdsOfficeAt(newSide, transfer, by).map(other -> old || other))
                .invoke(office -> mustBeKnown(office || isTheMember(transfer, by)))
                .replaceWithVoid();
    }

    /** Refused as unknown to who may not even see it, and as another's decision to who may. */
    Uni<Void> mustBeTheNewSide(Transfer transfer, Person by) {
        return newSide(transfer).chain(unit -> mustDecideAt(unit, transfer, by));
    }

    Uni<Void> mustBeTheOldSide(Transfer transfer, Person by) {
        return oldSide(transfer).chain(unit -> mustDecideAt(unit, transfer, by));
    }

    /** To let somebody go is grave: an office that ended some minutes ago no longer does. */
    Uni<Void> mustRelease(Transfer transfer, Person by) {
        return mustBeTheOldSide(transfer, by)
                .chain(() -> oldSide(transfer))
                .chain(unit -> mustBeCurrent(unit, transfer, by));
    }

    /** To take somebody in is as grave. */
    Uni<Void> mustReceive(Transfer transfer, Person by) {
        return mustBeTheNewSide(transfer, by)
                .chain(() -> newSide(transfer))
                .chain(unit -> mustBeCurrent(unit, transfer, by));
    }

    static boolean isTheMember(Transfer transfer, Person by) {
        return transfer.person != null && transfer.person.equals(by.idOrNull());
    }

    private Uni<Void> mustDecideAt(Optional<UUID> unit, Transfer transfer, Person by) {
        return mustSee(transfer, by)
                .chain(() -> holdsOfficeAt(unit, transfer, by))
                .invoke(Reach::mustDecide)
                .replaceWithVoid();
    }

    private Uni<Void> mustBeCurrent(Optional<UUID> unit, Transfer transfer, Person by) {
        return units.get(transfer.university, unit.orElseThrow(RequestReason.NOT_FOUND::refusal))
                .chain(found -> standing.mustHoldOfficeIn(found.path(), by));
    }

    /** Out of the suite there is nobody but the old side to say that they were received. */
    private Uni<Optional<UUID>> newSide(Transfer transfer) {
        return transfer.kind == TransferKind.OUT_OF_THE_SUITE
                ? oldSide(transfer)
                : Uni.createFrom().item(Optional.ofNullable(transfer.toUnit));
    }

    /** What is over stays with the branch that was left. */
    private Uni<Optional<UUID>> oldSide(Transfer transfer) {
        Optional<UUID> then = Optional.ofNullable(transfer.fromUnit);
        return transfer.isReleasedHere() && transfer.isUnderWay()
                ? roster.unitOf(transfer.university, transfer.person).map(now -> now.or(() -> then))
                : Uni.createFrom().item(then);
    }

    private Uni<Boolean> holdsOfficeAt(Optional<UUID> unit, Transfer transfer, Person by) {
        return unit.isEmpty()
                ? Uni.createFrom().item(false)
                : units.get(transfer.university, unit.get()).map(found -> by.holdsOfficeIn(found.path()));
    }

    private static void mustBeKnown(boolean visible) {
        if (!visible) throw RequestReason.NOT_FOUND.refusal();
    }

    private static void mustDecide(boolean office) {
        if (!office) throw TransferRefusal.OTHER_SIDE_DECIDES.refusal();
    }
}
