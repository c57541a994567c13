package dev.baton.membership.transfers;

import dev.baton.membership.calendar.Today;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What becomes of the letter of somebody who is a member no more: it leads nowhere. */
@ApplicationScoped
public class CallingOff {

    private final ReleasingTransfers releasing;
    private final Today today;

    CallingOff(ReleasingTransfers releasing, Today today) {
        this.releasing = releasing;
        this.today = today;
    }

    /** In the transaction it joins; the caller has locked the person. */
    public Uni<Void> of(String university, UUID person) {
        return releasing.callOff(university, person, today.get());
    }
}
