package dev.baton.membership.members;

import dev.baton.platform.web.Ids;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody had come on which day. Kept are the changes; between two of them nothing changed, before the first it was
 * as that one found it, and where there is none, it was always as the roster says.
 */
@ApplicationScoped
class Stages {

    private static final String AS_ON_A_DAY = """
            select p.person from placement p
            where p.university = ?1 and p.person = any (cast(?2 as uuid[]))
              and p.from_on <= ?3 and (p.until_on is null or p.until_on > ?3)
              and ?4 = coalesce(
                  (select c.after from stage_change c
                   where c.university = ?1 and c.person = p.person and c.changed_on <= ?3
                   order by c.changed_on desc, c.id desc limit 1),
                  (select c.before from stage_change c
                   where c.university = ?1 and c.person = p.person and c.changed_on > ?3
                   order by c.changed_on, c.id limit 1),
                  (select m.stage from member m where m.university = ?1 and m.person = p.person))""";

    /** Those of them who were on a roster of the university that day, and had come so far. */
    Uni<Set<UUID>> thoseAt(Stage stage, String university, Collection<UUID> people, LocalDate on) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(AS_ON_A_DAY, UUID.class)
                        .setParameter(1, university)
                        .setParameter(2, people.toArray(UUID[]::new))
                        .setParameter(3, on)
                        .setParameter(4, stage.name())
                        .getResultList())
                .map(found -> found.stream().collect(Collectors.toSet()));
    }

    /** @param entry of a development, which can be taken back */
    Uni<Void> changed(Member member, Stage before, Stage after, LocalDate on, UUID entry) {
        return keep(member, before, after, on, entry);
    }

    Uni<Void> left(Member member, LocalDate on) {
        return keep(member, member.stage, null, on, null);
    }

    Uni<Void> takeBack(String university, UUID entry) {
        return change("delete from stage_change where university = ?1 and because_of = ?2", university, entry);
    }

    Uni<Void> forget(String university, UUID person) {
        return change("delete from stage_change where university = ?1 and person = ?2", university, person);
    }

    /** Day, stage before, stage after, oldest first. */
    Uni<List<Object[]>> of(String university, UUID person) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select changed_on, before, after from stage_change"
                                        + " where university = ?1 and person = ?2 order by changed_on, id",
                                Object[].class)
                        .setParameter(1, university)
                        .setParameter(2, person)
                        .getResultList());
    }

    private static Uni<Void> keep(
            Member member, Stage before, @Nullable Stage after, LocalDate on, @Nullable UUID entry) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "insert into stage_change (id, university, person, changed_on, before, after, because_of)"
                                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                        .setParameter(1, Ids.next())
                        .setParameter(2, member.university)
                        .setParameter(3, member.person)
                        .setParameter(4, on)
                        .setParameter(5, before.name())
                        .setParameter(6, after == null ? null : after.name())
                        .setParameter(7, entry)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Void> change(String sql, String university, UUID of) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql)
                        .setParameter(1, university)
                        .setParameter(2, of)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
