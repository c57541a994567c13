package dev.baton.membership.transfers;

import dev.baton.membership.audit.Purpose;
import dev.baton.membership.audit.ReadLog;
import dev.baton.membership.calendar.Today;
import dev.baton.membership.members.MovingMembers;
import dev.baton.membership.members.MovingMembers.Standing;
import dev.baton.membership.people.KnownPerson;
import dev.baton.membership.people.People;
import dev.baton.membership.transfers.TransferView.Traveller;
import dev.baton.membership.units.Units;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may see a transfer: the member, the offices of the old side, and those of the new side once it is released. */
@ApplicationScoped
class LookingAtTransfers {

    private final Transfers transfers;
    private final Reach reach;
    private final Units units;
    private final MovingMembers members;
    private final People people;
    private final OtherHalf otherHalf;
    private final ReadLog readLog;
    private final Today today;

    LookingAtTransfers(
            Transfers transfers,
            Reach reach,
            Units units,
            MovingMembers members,
            People people,
            OtherHalf otherHalf,
            ReadLog readLog,
            Today today) {
        this.transfers = transfers;
        this.reach = reach;
        this.units = units;
        this.members = members;
        this.people = people;
        this.otherHalf = otherHalf;
        this.readLog = readLog;
        this.today = today;
    }

    /** With its version. */
    record Seen(long version, TransferView view) {}

    /** Who comes is shown while the letter is in force: before, it is the old side's; after, it is nobody's. */
    @InUniversity
    Uni<Seen> one(UUID id, Person by) {
        return transfers
                .get(by.university(), id)
                .call(transfer -> reach.mustSee(transfer, by))
                .chain(transfer -> transfer.stateOn(today.get()) == TransferState.RELEASED
                        ? traveller(transfer, by).map(traveller -> seen(transfer, traveller))
                        : noted(List.of(transfer), by).replaceWith(seen(transfer, null)));
    }

    /** Without a unit, the caller's own. No page shows who comes. */
    @InUniversity
    Uni<Page<TransferView>> page(@Nullable UUID unit, @Nullable TransferState state, Paging paging, Person by) {
        LocalDate now = today.get();
        Uni<List<Transfer>> rows = unit == null
                ? transfers.ofPerson(by.university(), by.id(), state, now, paging)
                : units.get(by.university(), unit)
                        .invoke(found -> by.mustHoldOfficeIn(found.path()))
                        .chain(found -> transfers.page(by.university(), found, state, now, paging));
        return rows.call(found -> noted(found.stream().limit(paging.limit()).toList(), by))
                .map(found -> Page.of(found, paging, Transfer::id, transfer -> TransferView.of(transfer, null, now)));
    }

    /** That somebody goes is told even where nobody is shown; a letter from elsewhere is nobody's here before the receipt. */
    private Uni<Void> noted(List<Transfer> shown, Person by) {
        return readLog.note(
                by,
                Purpose.TRANSFER,
                shown.stream()
                        .map(transfer -> transfer.person)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private Uni<Traveller> traveller(Transfer transfer, Person by) {
        return transfer.isReleasedHere() ? opened(transfer, by) : otherHalf.see(transfer, there -> opened(there, by));
    }

    /** The old side's row has the say: the new side's alone opens nobody. */
    private Uni<Traveller> opened(Transfer transfer, Person by) {
        transfer.mustBeInForce(today.get());
        return people.get(transfer.university, transfer.person)
                .chain(person ->
                        members.seen(transfer.university, transfer.person).map(standing -> traveller(person, standing)))
                .call(() -> readLog.note(transfer.university, by, Purpose.TRANSFER, List.of(transfer.person)));
    }

    private Traveller traveller(KnownPerson person, Standing standing) {
        return new Traveller(people.open(person).name(), standing.stage(), standing.joinedOn());
    }

    private Seen seen(Transfer transfer, @Nullable Traveller traveller) {
        return new Seen(transfer.versionOn(today.get()), TransferView.of(transfer, traveller, today.get()));
    }
}
