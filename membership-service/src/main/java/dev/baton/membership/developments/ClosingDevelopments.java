package dev.baton.membership.developments;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** What becomes of the development of somebody who leaves the university: it stays as it was written down, and is closed. */
@ApplicationScoped
public class ClosingDevelopments {

    private final Developments developments;

    ClosingDevelopments(Developments developments) {
        this.developments = developments;
    }

    /** In the transaction it joins, as {@link #ofWhoDeparted}; where they go it can go on behind an arrival. */
    public Uni<Void> ofWhoMoved(String university, UUID person, UUID branch, LocalDate today) {
        return close(Act.MOVE, university, person, branch, today);
    }

    public Uni<Void> ofWhoDeparted(String university, UUID person, UUID branch, LocalDate today) {
        return close(Act.DEPARTURE, university, person, branch, today);
    }

    private Uni<Void> close(Act why, String university, UUID person, UUID branch, LocalDate today) {
        return developments
                .open(university, person)
                .invoke(open -> open.ifPresent(development -> development.close(why, branch, today)))
                .replaceWithVoid();
    }
}
