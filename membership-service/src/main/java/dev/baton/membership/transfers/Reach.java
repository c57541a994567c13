package dev.baton.membership.transfers;

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

    Reach(Units units) {
        this.units = units;
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
        return mustDecideAt(
                transfer.kind == TransferKind.OUT_OF_THE_SUITE ? transfer.fromUnit : transfer.toUnit, transfer, by);
    }

    Uni<Void> mustBeTheOldSide(Transfer transfer, Person by) {
        return mustDecideAt(transfer.fromUnit, transfer, by);
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
