package dev.baton.membership.appointments;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who of a group can lead it. */
@ApplicationScoped
class Groups {

    /** Full members, in the order of joining the group: only they can be elected to anything. */
    Uni<List<UUID>> electable(String university, UUID group) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select m.person from member m join placement p on p.university = m.university"
                                        + " and p.person = m.person and p.unit = m.unit and p.until_on is null"
                                        + " where m.university = ?1 and m.unit = ?2 and m.stage = 'FULL_MEMBER'"
                                        + " order by p.from_on, m.person",
                                UUID.class)
                        .setParameter(1, university)
                        .setParameter(2, group)
                        .getResultList());
    }
}
