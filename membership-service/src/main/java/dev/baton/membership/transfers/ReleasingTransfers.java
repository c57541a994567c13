package dev.baton.membership.transfers;

import dev.baton.membership.calendar.Today;
import dev.baton.membership.members.MovingMembers;
import dev.baton.membership.universities.Universities;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** What the old side does: it releases with a letter or declines, or what was asked for is withdrawn. */
@ApplicationScoped
public class ReleasingTransfers {

    private final Transfers transfers;
    private final Reach reach;
    private final MovingMembers members;
    private final Leaving leaving;
    private final OtherHalf otherHalf;
    private final Universities universities;
    private final LetterSettings settings;
    private final Today today;

    ReleasingTransfers(
            Transfers transfers,
            Reach reach,
            MovingMembers members,
            Leaving leaving,
            OtherHalf otherHalf,
            Universities universities,
            LetterSettings settings,
            Today today) {
        this.transfers = transfers;
        this.reach = reach;
        this.members = members;
        this.leaving = leaving;
        this.otherHalf = otherHalf;
        this.universities = universities;
        this.settings = settings;
        this.today = today;
    }

    @InUniversity
    Uni<Void> release(UUID id, Person by) {
        return transfers.get(by.university(), id).chain(transfer -> release(transfer, by));
    }

    /** The same for whatever is under way for somebody. */
    @InUniversity
    public Uni<Void> releaseOf(UUID person, Person by) {
        return transfers
                .underWay(by.university(), person)
                .map(found -> found.orElseThrow(TransferRefusal.NO_TRANSFER_UNDER_WAY::refusal))
                .chain(transfer -> release(transfer, by));
    }

    /** Whom it lets go the old side decides, and who asked in vain is told why. */
    @InUniversity
    Uni<Void> decline(UUID id, DeclineReason reason, Person by) {
        return transfers
                .get(by.university(), id)
                .call(transfer -> reach.mustRelease(transfer, by))
                .chain(transfer -> transfers.again(transfer))
                .invoke(transfer -> transfer.decline(reason, today.get()))
                .replaceWithVoid();
    }

    /** By the member who asked for it, or by an office of theirs if one did; a lapsed letter by either. */
    @InUniversity
    Uni<Void> withdraw(UUID id, Person by) {
        return transfers
                .get(by.university(), id)
                .call(transfer -> Reach.isTheMember(transfer, by)
                        ? Uni.createFrom().voidItem()
                        : reach.mustBeTheOldSide(transfer, by))
                .chain(transfer -> transfers.again(transfer))
                .chain(transfer -> withdraw(transfer, by));
    }

    /** For who leaves in another way: a letter that is under way is good for nothing then. */
    Uni<Void> callOff(String university, UUID person, LocalDate on) {
        return transfers
                .underWay(university, person)
                .chain(found -> found.map(transfer -> callOff(transfer, on))
                        .orElse(Uni.createFrom().voidItem()));
    }

    /** Of who is erased: the words in which it was said where they were to go, on both sides. */
    Uni<Void> forgetDestinations(String university, UUID person) {
        return transfers
                .of(university, person)
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .filter(transfer -> transfer.destination != null)
                .call(transfer -> forgetDestination(transfer))
                .onItem()
                .ignoreAsUni();
    }

    /** The old side's half first, as always. */
    private Uni<Void> forgetDestination(Transfer transfer) {
        return transfer.isReleasedHere()
                ? forgetHere(transfer).chain(() -> forgetThere(transfer))
                : forgetThere(transfer).chain(() -> forgetHere(transfer));
    }

    private Uni<Void> forgetHere(Transfer transfer) {
        return transfers.again(transfer).invoke(Transfer::forgetDestination).replaceWithVoid();
    }

    private Uni<Void> forgetThere(Transfer transfer) {
        return transfer.counterpart == null
                ? Uni.createFrom().voidItem()
                : otherHalf.at(transfer, there -> Uni.createFrom().voidItem().invoke(() -> there.forgetDestination()));
    }

    private Uni<Void> callOff(Transfer transfer, LocalDate on) {
        return transfers.again(transfer).invoke(now -> now.callOff(on)).chain(now -> tell(now));
    }

    private Uni<Void> release(Transfer transfer, Person by) {
        return reach.mustRelease(transfer, by)
                .chain(() -> transfers.again(transfer))
                .invoke(now -> now.mustBeReleasable(today.get()))
                .call(now -> leaving.mustBeFreeToGo(now))
                .chain(now -> issue(now));
    }

    private Uni<Void> issue(Transfer transfer) {
        return members.standing("", transfer.university, transfer.person)
                .chain(standing -> transfers
                        .nextNumber(transfer.university, today.get())
                        .map(number -> settings.letter(number, transfer.kind, today.get()))
                        .invoke(letter -> transfer.release(letter, standing.unit(), today.get())))
                .chain(() -> deliver(transfer));
    }

    /** A letter that is released anew has a half there already. */
    private Uni<Void> deliver(Transfer transfer) {
        if (transfer.kind != TransferKind.TO_ANOTHER_UNIVERSITY)
            return Uni.createFrom().voidItem();
        return transfer.counterpart == null
                ? universities
                        .get(transfer.otherUniversity)
                        .chain(there -> otherHalf.begin(transfer, () -> transfer.otherHalf(there.unit())))
                        .invoke(half -> transfer.answeredBy(half))
                        .replaceWithVoid()
                : otherHalf.at(transfer, there -> follow(there, transfer));
    }

    private Uni<Void> withdraw(Transfer transfer, Person by) {
        transfer.withdraw(Reach.isTheMember(transfer, by), today.get());
        return tell(transfer);
    }

    private Uni<Void> tell(Transfer transfer) {
        return transfer.counterpart == null
                ? Uni.createFrom().voidItem()
                : otherHalf.at(transfer, there -> follow(there, transfer));
    }

    private static Uni<Void> follow(Transfer there, Transfer here) {
        there.state = here.state;
        there.letter = here.letter;
        there.closedOn = here.closedOn;
        return Uni.createFrom().voidItem();
    }
}
