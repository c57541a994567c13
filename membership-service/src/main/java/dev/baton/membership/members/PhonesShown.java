package dev.baton.membership.members;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Whose telephone number is shown in full: of who agreed to it, and has not taken it back, to the offices of their own
 * branch. Whoever stands higher sees it masked like everybody else.
 */
@ApplicationScoped
public class PhonesShown {

    /** The words that are in use; to others, which meant something else, nobody agreed. */
    public static final String AGREED_TO = "phone-to-branch.1";

    private static final String SHOWN = """
            select m.person from member m
            join unit u on u.university = m.university and u.id = m.unit
            join lateral (select c.given, c.text from consent c
                          where c.university = m.university and c.person = m.person and c.purpose = 'PHONE_TO_BRANCH'
                          order by c.id desc limit 1) as last on last.given and last.text = ?4
            where m.university = ?1 and m.person = any (cast(?2 as uuid[]))
              and (u.id = any (cast(?3 as uuid[])) or (u.type = 'GROUP' and u.parent = any (cast(?3 as uuid[]))))""";

    /** @param offices the units in which whoever asks holds an office */
    public Uni<Set<UUID>> among(String university, Collection<UUID> people, Collection<UUID> offices) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SHOWN, UUID.class)
                        .setParameter(1, university)
                        .setParameter(2, people.toArray(UUID[]::new))
                        .setParameter(3, offices.toArray(UUID[]::new))
                        .setParameter(4, AGREED_TO)
                        .getResultList())
                .map(shown -> shown.stream().collect(Collectors.toSet()));
    }
}
