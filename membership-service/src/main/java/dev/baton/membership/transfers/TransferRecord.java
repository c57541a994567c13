package dev.baton.membership.transfers;

import dev.baton.membership.calendar.Today;
import dev.baton.membership.people.PersonalRecord;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where somebody was to go, and with which letter. That a letter was issued stays, without words; one under way is called off. */
@ApplicationScoped
class TransferRecord implements PersonalRecord {

    record Part(
            LocalDate requestedOn,
            TransferState state,
            @Nullable UUID fromUnit,
            @Nullable UUID toUnit,
            @Nullable String otherUniversity,
            @Nullable String destination,
            @Nullable String letterNumber,
            @Nullable LocalDate expiresOn,
            @Nullable LocalDate closedOn) {

        static Part of(Transfer transfer, LocalDate today) {
            Letter letter = transfer.letter;
            return new Part(
                    transfer.requestedOn,
                    transfer.stateOn(today),
                    transfer.fromUnit,
                    transfer.toUnit,
                    transfer.otherUniversity,
                    transfer.destination,
                    letter == null ? null : letter.number(),
                    letter == null ? null : letter.expiresOn(),
                    transfer.closedOn);
        }
    }

    private final Transfers transfers;
    private final ReleasingTransfers releasing;
    private final Today today;

    TransferRecord(Transfers transfers, ReleasingTransfers releasing, Today today) {
        this.transfers = transfers;
        this.releasing = releasing;
        this.today = today;
    }

    @Override
    public String section() {
        return "transfers";
    }

    @Override
    public Uni<List<?>> of(String university, UUID person) {
        return transfers
                .of(university, person)
                .map(all -> all.stream()
                        .map(transfer -> Part.of(transfer, today.get()))
                        .toList());
    }

    @Override
    public boolean outlivesErasure() {
        return true;
    }

    @Override
    public Uni<Void> forget(String university, UUID person, LocalDate on) {
        return releasing.callOff(university, person, on).chain(() -> releasing.forgetDestinations(university, person));
    }
}
