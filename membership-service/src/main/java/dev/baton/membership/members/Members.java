package dev.baton.membership.members;

import dev.baton.membership.people.KnownPerson;
import dev.baton.platform.refusals.RequestReason;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rosters of all universities; every question names the university it is about. */
@ApplicationScoped
class Members implements PanacheRepositoryBase<Member, UUID> {

    private static final String WITH_PERSON = """
            select m, p, (select count(c) from Consent c where c.university = ?1 and c.person = m.person)
            from Member m join KnownPerson p on p.id = m.person
            where m.university = ?1 and p.university = ?1""";

    /** A member with the person behind it, and how often they have said what they agree to. */
    record Entry(Member member, KnownPerson person, long consents) {

        UUID id() {
            return member.person;
        }

        /** Grows with every change of what is shown. */
        long version() {
            return member.version + person.version() + consents;
        }
    }

    Uni<Entry> get(String university, UUID person) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(WITH_PERSON + " and m.person = ?2", Object[].class)
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
                .chain(session -> session.createSelectionQuery(WITH_PERSON + " and m.person in ?2", Object[].class)
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
        return enter(member, member.joinedOn);
    }

    /** @param since the first day on this roster */
    Uni<Void> enter(Member member, LocalDate since) {
        return persist(member).chain(Panache::flush).chain(() -> placeFrom(since, member));
    }

    /** Locked, so that decisions about where somebody is queue up. */
    Uni<Member> locked(String pointer, String university, UUID person) {
        return find("university = ?1 and person = ?2", university, person)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusalAt(pointer));
    }

    /** Locked, and as it is now, whatever was read of it before the lock was had; none where they are on no roster. */
    Uni<Optional<Member>> again(String university, UUID person) {
        return Panache.getSession()
                .call(session -> session.createNativeQuery(
                                "select person from member where university = ?1 and person = ?2 for update",
                                UUID.class)
                        .setParameter(1, university)
                        .setParameter(2, person)
                        .getResultList())
                .chain(session -> find("university = ?1 and person = ?2", university, person)
                        .firstResult()
                        .call(member -> member == null ? Uni.createFrom().voidItem() : session.refresh(member)))
                .map(Optional::ofNullable);
    }

    Uni<Void> placeFrom(LocalDate day, Member member) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("insert into placement (university, person, unit, from_on)"
                                + " values (?1, ?2, ?3, ?4)")
                        .setParameter(1, member.university)
                        .setParameter(2, member.person)
                        .setParameter(3, member.unit)
                        .setParameter(4, day)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** A placement lasts a day at least: one that began this very day has not been. */
    Uni<Void> closePlacement(Member member, LocalDate on) {
        return atTheOpenPlacement("delete from placement", "from_on >= ?3", member, on)
                .chain(() -> atTheOpenPlacement("update placement set until_on = ?3", "from_on < ?3", member, on))
                .replaceWithVoid();
    }

    private static Uni<Integer> atTheOpenPlacement(String change, String condition, Member member, LocalDate on) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                change + " where university = ?1 and person = ?2 and until_on is null and " + condition)
                        .setParameter(1, member.university)
                        .setParameter(2, member.person)
                        .setParameter(3, on)
                        .executeUpdate());
    }

    private static Entry entry(Object[] row) {
        return new Entry((Member) row[0], (KnownPerson) row[1], (Long) row[2]);
    }
}
