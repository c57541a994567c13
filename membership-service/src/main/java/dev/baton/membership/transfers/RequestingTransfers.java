package dev.baton.membership.transfers;

import dev.baton.membership.calendar.Today;
import dev.baton.membership.members.MovingMembers;
import dev.baton.membership.members.MovingMembers.Standing;
import dev.baton.membership.units.Unit;
import dev.baton.membership.units.Units;
import dev.baton.membership.universities.Universities;
import dev.baton.platform.people.Person;
import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.tenancy.InUniversity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** How a transfer begins: the member, or an office of their branch or above, says where they are to go. */
@ApplicationScoped
public class RequestingTransfers {

    private final MovingMembers members;
    private final Units units;
    private final Universities universities;
    private final Transfers transfers;
    private final Today today;

    RequestingTransfers(
            MovingMembers members, Units units, Universities universities, Transfers transfers, Today today) {
        this.members = members;
        this.units = units;
        this.universities = universities;
        this.transfers = transfers;
        this.today = today;
    }

    @InUniversity
    public Uni<UUID> request(NewTransfer asked, Person by) {
        asked.mustNameOneDestination();
        return members.standing("/person", by.university(), asked.person())
                .call(standing -> mustReach(standing, by))
                .call(() -> transfers.underWay(by.university(), asked.person()).invoke(RequestingTransfers::mustBeNone))
                .chain(standing -> destined(asked, standing, by))
                .chain(transfer -> transfers.persist(transfer).map(Transfer::id));
    }

    /** To everybody else there is no such member. */
    private Uni<Unit> mustReach(Standing standing, Person by) {
        return units.get(by.university(), standing.unit()).invoke(unit -> mustReach(standing, unit, by));
    }

    private static void mustReach(Standing standing, Unit unit, Person by) {
        boolean own = standing.person().equals(by.idOrNull());
        if (!own && !by.holdsOfficeIn(unit.path())) throw RequestReason.NOT_FOUND.refusalAt("/person");
    }

    private Uni<Transfer> destined(NewTransfer asked, Standing standing, Person by) {
        if (asked.unit() != null) return withinTheUniversity(asked.unit(), standing, by);
        if (asked.university() != null) return toAnotherUniversity(asked.university(), asked, standing, by);
        Transfer transfer = requested(TransferKind.OUT_OF_THE_SUITE, standing, by);
        transfer.destination = asked.organisation();
        return Uni.createFrom().item(transfer);
    }

    private Uni<Transfer> withinTheUniversity(UUID unit, Standing standing, Person by) {
        if (unit.equals(standing.unit())) throw TransferRefusal.ALREADY_THERE.refusalAt("/unit");
        Transfer transfer = requested(TransferKind.WITHIN_THE_UNIVERSITY, standing, by);
        transfer.toUnit = unit;
        return units.named("/unit", by.university(), unit)
                .invoke(Unit::mustHaveMembers)
                .replaceWith(transfer);
    }

    private Uni<Transfer> toAnotherUniversity(String university, NewTransfer asked, Standing standing, Person by) {
        if (university.equals(by.university())) throw TransferRefusal.OWN_UNIVERSITY.refusalAt("/university");
        Transfer transfer = requested(TransferKind.TO_ANOTHER_UNIVERSITY, standing, by);
        transfer.otherUniversity = university;
        transfer.destination = asked.branch();
        return universities.named("/university", university).replaceWith(transfer);
    }

    private static void mustBeNone(Optional<Transfer> underWay) {
        if (underWay.isPresent()) throw TransferRefusal.TRANSFER_UNDER_WAY.refusalAt("/person");
    }

    private Transfer requested(TransferKind kind, Standing standing, Person by) {
        boolean own = standing.person().equals(by.idOrNull());
        return Transfer.requested(kind, by.university(), standing.person(), standing.unit(), own, today.get());
    }
}
