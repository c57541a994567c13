package dev.baton.membership.transfers;

import static dev.baton.membership.transfers.TransferRefusal.ALREADY_RECEIVED;
import static dev.baton.membership.transfers.TransferRefusal.ALREADY_RELEASED;
import static dev.baton.membership.transfers.TransferRefusal.LETTER_HAS_LAPSED;
import static dev.baton.membership.transfers.TransferRefusal.NOT_A_LETTER_FROM_ELSEWHERE;
import static dev.baton.membership.transfers.TransferRefusal.NOT_RELEASED_YET;
import static dev.baton.membership.transfers.TransferRefusal.ONLY_WHO_ASKED_WITHDRAWS;
import static dev.baton.membership.transfers.TransferRefusal.OTHER_SIDE_DECIDES;
import static dev.baton.membership.transfers.TransferRefusal.TRANSFER_IS_OVER;

import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.web.Ids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member on the way from one branch to another, as one university knows of it: all of it, or its half. */
@Entity
@Table(name = "transfer")
class Transfer {

    @Id
    UUID id;

    String university;

    @Enumerated(EnumType.STRING)
    TransferKind kind;

    /** Never {@link TransferState#LAPSED}: see {@link #stateOn}. */
    @Enumerated(EnumType.STRING)
    TransferState state = TransferState.REQUESTED;

    /** This university's person: for who comes from elsewhere there is none before the receipt. */
    @Nullable
    UUID person;

    /** Where the member was when it was requested or released; a reorganisation may have moved them since. */
    @Nullable
    UUID fromUnit;

    /** Where they are to go: a branch, or the unit that a letter from elsewhere was directed to, at first the root. */
    @Nullable
    UUID toUnit;

    @Nullable
    String otherUniversity;

    /** The other half, at the other university. */
    @Nullable
    UUID counterpart;

    /** A branch of another university, or an organisation outside the suite, in words. */
    @Nullable
    String destination;

    boolean askedByMember;

    LocalDate requestedOn;

    @Embedded
    @Nullable
    Letter letter;

    @Nullable
    LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    @Nullable
    ReturnReason returnReason;

    @Enumerated(EnumType.STRING)
    @Nullable
    DeclineReason declineReason;

    @Version
    long version;

    static Transfer requested(
            TransferKind kind, String university, UUID person, UUID from, boolean askedByMember, LocalDate today) {
        Transfer transfer = new Transfer();
        transfer.id = Ids.next();
        transfer.kind = kind;
        transfer.university = university;
        transfer.person = person;
        transfer.fromUnit = from;
        transfer.askedByMember = askedByMember;
        transfer.requestedOn = today;
        return transfer;
    }

    /** The half that the other university gets: the letter, and nothing about the person. */
    Transfer otherHalf(UUID root) {
        Transfer half = new Transfer();
        half.id = Ids.next();
        half.kind = TransferKind.FROM_ANOTHER_UNIVERSITY;
        half.university = otherUniversity;
        half.otherUniversity = university;
        half.counterpart = id;
        half.toUnit = root;
        half.destination = destination;
        half.askedByMember = askedByMember;
        half.requestedOn = requestedOn;
        half.state = TransferState.RELEASED;
        half.letter = letter;
        return half;
    }

    void answeredBy(Transfer half) {
        counterpart = half.id;
    }

    TransferState stateOn(LocalDate day) {
        boolean lapsed = state == TransferState.RELEASED && letter != null && letter.hasLapsedOn(day);
        return lapsed ? TransferState.LAPSED : state;
    }

    /** Until it is closed; a letter that has lapsed can be released anew. */
    boolean isUnderWay() {
        return state == TransferState.REQUESTED || state == TransferState.RELEASED;
    }

    boolean isReleasedHere() {
        return kind != TransferKind.FROM_ANOTHER_UNIVERSITY;
    }

    void mustBeReleasable(LocalDate today) {
        if (!isReleasedHere()) throw OTHER_SIDE_DECIDES.refusal();
        if (stateOn(today) == TransferState.RELEASED) throw ALREADY_RELEASED.refusal();
        mustNotBeOver();
    }

    /** Once, or anew after the letter has lapsed. */
    void release(Letter newLetter, UUID from, LocalDate today) {
        mustBeReleasable(today);
        state = TransferState.RELEASED;
        letter = newLetter;
        fromUnit = from;
    }

    /** For who takes the member in, or sends the letter back. */
    void mustBeInForce(LocalDate today) {
        if (state == TransferState.REQUESTED) throw NOT_RELEASED_YET.refusal();
        if (stateOn(today) == TransferState.LAPSED) throw LETTER_HAS_LAPSED.refusal();
        mustNotBeOver();
    }

    void receive(LocalDate today) {
        mustBeInForce(today);
        close(TransferState.RECEIVED, today);
    }

    /** @param newPerson who they are at the new university */
    void receiveAs(UUID newPerson, LocalDate today) {
        receive(today);
        person = newPerson;
    }

    void giveBack(ReturnReason reason, LocalDate today) {
        mustBeInForce(today);
        close(TransferState.RETURNED, today);
        returnReason = reason;
    }

    /** Before a letter is given; whoever asked, the old side has the say. */
    void decline(DeclineReason reason, LocalDate today) {
        if (!isReleasedHere()) throw OTHER_SIDE_DECIDES.refusal();
        if (state == TransferState.RELEASED) throw ALREADY_RELEASED.refusal();
        mustNotBeOver();
        close(TransferState.DECLINED, today);
        declineReason = reason;
    }

    /**
     * By whoever asked for it; a letter that has lapsed by either, for it leads nowhere and lets nothing else be asked for.
     *
     * @param byMember whether the member asks; otherwise an office of theirs does
     */
    void withdraw(boolean byMember, LocalDate today) {
        if (!isReleasedHere()) throw OTHER_SIDE_DECIDES.refusal();
        if (byMember != askedByMember && stateOn(today) != TransferState.LAPSED)
            throw ONLY_WHO_ASKED_WITHDRAWS.refusal();
        mustNotBeOver();
        close(TransferState.WITHDRAWN, today);
    }

    /** Whoever asked for it, there is nobody any more who could be received. */
    void callOff(LocalDate on) {
        mustNotBeOver();
        close(TransferState.WITHDRAWN, on);
    }

    /** A university passes a letter on to the college or branch that it is for. */
    void direct(UUID unit, LocalDate today) {
        if (isReleasedHere()) throw NOT_A_LETTER_FROM_ELSEWHERE.refusal();
        mustBeInForce(today);
        toUnit = unit;
    }

    /** The one thing about it that is in nobody's words but the asker's own. */
    void forgetDestination() {
        destination = null;
    }

    /** Two halves are one letter only where each names the other. */
    void mustAnswer(Transfer half) {
        boolean one = half.id.equals(counterpart)
                && half.university.equals(otherUniversity)
                && id.equals(half.counterpart)
                && university.equals(half.otherUniversity)
                && isReleasedHere() != half.isReleasedHere();
        if (!one) throw RequestReason.NOT_FOUND.refusal();
    }

    /** Another than the row's own: it tells that a letter has lapsed, too, and that changes no row. */
    long versionOn(LocalDate day) {
        return 2 * version + (stateOn(day) == TransferState.LAPSED ? 1 : 0);
    }

    UUID id() {
        return id;
    }

    private void mustNotBeOver() {
        if (state == TransferState.RECEIVED) throw ALREADY_RECEIVED.refusal();
        if (!isUnderWay()) throw TRANSFER_IS_OVER.refusal();
    }

    private void close(TransferState as, LocalDate on) {
        state = as;
        closedOn = on;
    }
}
