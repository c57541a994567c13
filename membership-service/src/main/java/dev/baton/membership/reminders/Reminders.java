package dev.baton.membership.reminders;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** What has been told of which term. */
@ApplicationScoped
class Reminders {

    /** @return whether it is told for the first time */
    Uni<Boolean> note(String university, UUID appointment, Mark mark, LocalDate today) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "insert into reminder (university, appointment, mark, noted_on)"
                                        + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                        .setParameter(1, university)
                        .setParameter(2, appointment)
                        .setParameter(3, mark.name())
                        .setParameter(4, today)
                        .executeUpdate())
                .map(rows -> rows == 1);
    }
}
