package dev.baton.membership.consents;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Whether somebody has agreed, and has not taken it back. */
@ApplicationScoped
public class Agreement {

    private final Consents consents;

    Agreement(Consents consents) {
        this.consents = consents;
    }

    /** That they are written to about what is on. */
    public Uni<Boolean> toMail(String university, UUID person) {
        return consents.last(university, person, ConsentPurpose.MAIL)
                .map(last -> last.map(Consent::isInForce).orElse(false));
    }
}
