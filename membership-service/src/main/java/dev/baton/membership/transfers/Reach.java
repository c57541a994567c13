package dev.baton.membership.transfers;

import dev.baton.membership.appointments.Standing;
import dev.baton.membership.units.Units;
import dev.baton.platform.people.Person;
import dev.baton.platform.refusals.RequestReason;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose a transfer is to see and to decide on: the member's, the old side's, the new side's; to all others there is none. */
@ApplicationScoped
class Reach {

    private final Units units;
    private final Standing standing;

    Reach(Units units, Standing standing) {
        this.units = units;
        this.standing = standing;
    }

    /** Until a transfer is released it is the old side's and the member's alone. */
    Uni<Void> mustSee(Transfer transfer, Person by) {
        UUID newSide = transfer.state == TransferState.REQUESTED ? null : transfer.toUnit;
        return holdsOfficeAt(transfer.fromUnit, transfer, by)
                .chain(old -> holdsOfficeAt(newSide, transfer, by).map(other -> old || other))
                .invoke(office -> mustBeKnown(office || isTheMember(transfer, by)))
                .replaceWithVoid();
    }

    /** Refused as unknown to who may not even see it, and as another's decision to who may. */
    Uni<Void> mustBeTheNewSide(Transfer transfer, Person by) {
        return mustDecideAt(newSide(transfer), transfer, by);
    }

    Uni<Void> mustBeTheOldSide(Transfer transfer, Person by) {
        return mustDecideAt(transfer.fromUnit, transfer, by);
    }

    /** To let somebody go is grave: an office that ended some minutes ago no longer does. */
    Uni<Void> mustRelease(Transfer transfer, Person by) {
        return mustBeTheOldSide(transfer, by).chain(() -> mustBeCurrent(transfer.fromUnit, transfer, by));
    }

    /** To take somebody in is as grave. */
    Uni<Void> mustReceive(Transfer transfer, Person by) {
        return mustBeTheNewSide(transfer, by).chain(() -> mustBeCurrent(newSide(transfer), transfer, by));
    }

    static boolean isTheMember(Transfer transfer, Person by) {
        return transfer.person != null && transfer.person.equals(by.idOrNull());
    }

    private Uni<Void> mustDecideAt(@Nullable UUID unit, Transfer transfer, Person by) {
        return mustSee(transfer, by)
                .chain(() -> holdsOfficeAt(unit, transfer, by))
                .invoke(Reach::mustDecide)
                .replaceWithVoid();
    }

    private Uni<Void> mustBeCurrent(@Nullable UUID unit, Transfer transfer, Person by) {
        return units.get(transfer.university, unit).chain(found -> standing.mustHoldOfficeIn(found.path(), by));
    }

    /** Out of the suite there is nobody but the old side to say that they were received. */
    private static @Nullable UUID newSide(Transfer transfer) {
        return transfer.kind == TransferKind.OUT_OF_THE_SUITE ? transfer.fromUnit : transfer.toUnit;
    }

    private Uni<Boolean> holdsOfficeAt(@Nullable UUID unit, Transfer transfer, Person by) {
        return unit == null
                ? Uni.createFrom().item(false)
                : units.get(transfer.university, unit).map(found -> by.holdsOfficeIn(found.path()));
    }

    private static void mustBeKnown(boolean visible) {
        if (!visible) throw RequestReason.NOT_FOUND.refusal();
    }

    private static void mustDecide(boolean office) {
        if (!office) throw TransferRefusal.OTHER_SIDE_DECIDES.refusal();
    }
}
