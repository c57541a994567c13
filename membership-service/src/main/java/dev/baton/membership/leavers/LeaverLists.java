package dev.baton.membership.leavers;

import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.web.Paging;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The lists of all universities; every question names the university it is about. */
@ApplicationScoped
class LeaverLists implements PanacheRepositoryBase<LeaverList, UUID> {

    /**
     * Of the transfers asked for since the list was made, or under way then, the last one says how far somebody is: of those
     * from the unit or what is or was below it, for where they went on to from elsewhere is not told here.
     */
    private static final String STEPS = """
            select l.person, case when t.state is null or t.state in ('RETURNED', 'WITHDRAWN', 'DECLINED') then 'NO_DESTINATION'
                   when t.state = 'RELEASED' and t.expires_on < ?3 then 'LAPSED' else t.state end as step
            from leaver l join leaver_list list on list.university = l.university and list.id = l.list
              left join lateral (select t.state, t.expires_on from transfer t
                   where t.university = l.university and t.person = l.person
                     and exists (select from unit_period p where p.university = l.university and p.unit = t.from_unit
                                 and list.unit = any (p.path))
                     and (t.requested_on >= list.made_on or t.closed_on is null or t.closed_on >= list.made_on)
                   order by t.id desc limit 1) t on true
            where l.university = ?1 and l.list = ?2
            """;

    Uni<LeaverList> get(String university, UUID id) {
        return find("university = ?1 and id = ?2", university, id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal());
    }

    Uni<List<LeaverList>> page(String university, UUID unit, Paging paging) {
        return find("university = ?1 and unit = ?2 and id > ?3 order by id", university, unit, paging.after())
                .range(0, paging.limit())
                .list();
    }

    /** Those of the asked-for who are members of the unit or of what is below it. */
    Uni<List<UUID>> membersBelow(String university, UUID unit, Collection<UUID> asked) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select m.person from member m join unit u on u.university = m.university and u.id = m.unit"
                                        + " where m.university = ?1 and cast(?2 as uuid) = any (u.path)"
                                        + " and m.person = any (cast(?3 as uuid[]))",
                                UUID.class)
                        .setParameter(1, university)
                        .setParameter(2, unit)
                        .setParameter(3, asked.toArray(UUID[]::new))
                        .getResultList());
    }

    Uni<Void> enter(LeaverList list, Collection<UUID> people) {
        return persist(list)
                .chain(Panache::flush)
                .chain(() -> Panache.getSession())
                .chain(session -> session.createNativeQuery("insert into leaver (university, list, person)"
                                + " select ?1, ?2, person from unnest(cast(?3 as uuid[])) as person")
                        .setParameter(1, list.university)
                        .setParameter(2, list.id)
                        .setParameter(3, people.toArray(UUID[]::new))
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<List<LeaverView>> people(LeaverList list, LocalDate today, Paging paging) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                STEPS + " and l.person > ?4 order by l.person", Object[].class)
                        .setParameter(1, list.university)
                        .setParameter(2, list.id)
                        .setParameter(3, today)
                        .setParameter(4, paging.after())
                        .setMaxResults(paging.oneMore())
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new LeaverView((UUID) row[0], LeaverStep.valueOf((String) row[1])))
                        .toList());
    }

    Uni<Map<LeaverStep, Long>> counts(LeaverList list, LocalDate today) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select step, count(*) from (" + STEPS + ") as steps group by step", Object[].class)
                        .setParameter(1, list.university)
                        .setParameter(2, list.id)
                        .setParameter(3, today)
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> LeaverStep.valueOf((String) row[0]), row -> ((Number) row[1]).longValue())));
    }

    /** The lists that somebody is on. */
    Uni<List<LeaverList>> of(String university, UUID person) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select list.* from leaver_list list join leaver l on l.university = list.university"
                                        + " and l.list = list.id where l.university = ?1 and l.person = ?2 order by list.id",
                                LeaverList.class)
                        .setParameter(1, university)
                        .setParameter(2, person)
                        .getResultList());
    }

    Uni<Void> strike(String university, UUID person) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("delete from leaver where university = ?1 and person = ?2")
                        .setParameter(1, university)
                        .setParameter(2, person)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Those of the asked-for who are on the list. */
    Uni<List<UUID>> listed(LeaverList list, Collection<UUID> asked) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select person from leaver where university = ?1 and list = ?2"
                                        + " and person = any (cast(?3 as uuid[]))",
                                UUID.class)
                        .setParameter(1, list.university)
                        .setParameter(2, list.id)
                        .setParameter(3, asked.toArray(UUID[]::new))
                        .getResultList());
    }
}
