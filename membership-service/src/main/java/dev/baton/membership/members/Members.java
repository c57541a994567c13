package dev.baton.membership.members;

import dev.baton.membership.people.KnownPerson;
import dev.baton.platform.refusals.RequestReason;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The rosters of all universities; every question names the university it is about. */
@ApplicationScoped
class Members implements PanacheRepositoryBase<Member, UUID> {

    /** A member with the person behind it. */
    record Entry(Member member, KnownPerson person) {

        UUID id() {
            return member.person;
        }
    }

    Uni<Entry> get(String university, UUID person) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select m, p from Member m join KnownPerson p on p.id = m.person"
                                        + " where m.university = ?1 and p.university = ?1 and m.person = ?2",
                                Object[].class)
                        .setParameter(1, university)
                        .setParameter(2, person)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal())
                .map(Members::entry);
    }

    /** In the order of the ids asked for. */
    Uni<List<Entry>> all(String university, List<UUID> ids) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select m, p from Member m join KnownPerson p on p.id = m.person"
                                        + " where m.university = ?1 and p.university = ?1 and m.person in ?2",
                                Object[].class)
                        .setParameter(1, university)
                        .setParameter(2, ids)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(Members::entry)
                        .sorted(Comparator.comparing(entry -> ids.indexOf(entry.id())))
                        .toList());
    }

    /** With the first day of their placement, from which on they can be asked for as of any day. */
    Uni<Void> enter(Member member) {
        return persist(member)
                .chain(Panache::flush)
                .chain(() -> Panache.getSession())
                .chain(session -> session.createNativeQuery("insert into placement (university, person, unit, from_on)"
                                + " values (?1, ?2, ?3, ?4)")
                        .setParameter(1, member.university)
                        .setParameter(2, member.person)
                        .setParameter(3, member.unit)
                        .setParameter(4, member.joinedOn)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Entry entry(Object[] row) {
        return new Entry((Member) row[0], (KnownPerson) row[1]);
    }
}
