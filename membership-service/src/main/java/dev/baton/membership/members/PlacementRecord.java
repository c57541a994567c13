package dev.baton.membership.members;

import dev.baton.membership.people.PersonalRecord;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where somebody was a member when. It stays, for the figures of earlier days are counted from it. */
@ApplicationScoped
class PlacementRecord implements PersonalRecord {

    record Part(UUID unit, LocalDate from, @Nullable LocalDate until) {

        static Part of(Object[] row) {
            return new Part((UUID) row[0], (LocalDate) row[1], (LocalDate) row[2]);
        }
    }

    @Override
    public String section() {
        return "placements";
    }

    @Override
    public Uni<List<?>> of(String university, UUID person) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select unit, from_on, until_on from placement"
                                        + " where university = ?1 and person = ?2 order by from_on",
                                Object[].class)
                        .setParameter(1, university)
                        .setParameter(2, person)
                        .getResultList())
                .map(rows -> rows.stream().map(Part::of).toList());
    }

    @Override
    public boolean outlivesErasure() {
        return true;
    }
}
