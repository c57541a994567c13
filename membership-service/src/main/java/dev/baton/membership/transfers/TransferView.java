package dev.baton.membership.transfers;

import dev.baton.membership.members.Stage;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A transfer as those see it who may: the member, and the offices of both sides, each their own half. */
record TransferView(
        UUID id,
        TransferKind kind,
        TransferState state,
        @Nullable UUID person,
        @Nullable UUID fromUnit,
        @Nullable UUID toUnit,
        @Nullable String otherUniversity,
        @Nullable String destination,
        LocalDate requestedOn,
        @Nullable Letter letter,
        @Nullable LocalDate closedOn,
        @Nullable ReturnReason returnReason,
        @Nullable DeclineReason declineReason,
        @Nullable Traveller traveller) {

    /** All that is shown of who comes, and only while the letter is in force. */
    record Traveller(String name, Stage stage, LocalDate joinedOn) {}

    static TransferView of(Transfer transfer, @Nullable Traveller traveller, LocalDate today) {
        return new TransferView(
                transfer.id,
                transfer.kind,
                transfer.stateOn(today),
                transfer.person,
                transfer.fromUnit,
                transfer.toUnit,
                transfer.otherUniversity,
                transfer.destination,
                transfer.requestedOn,
                transfer.letter,
                transfer.closedOn,
                transfer.returnReason,
                transfer.declineReason,
                traveller);
    }
}
