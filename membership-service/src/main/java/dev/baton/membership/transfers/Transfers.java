package dev.baton.membership.transfers;

import dev.baton.membership.units.Unit;
import dev.baton.membership.units.UnitType;
import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.web.Paging;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** The transfers of all universities; every question names the university it is about. */
@ApplicationScoped
class Transfers implements PanacheRepositoryBase<Transfer, UUID> {

    private static final List<TransferState> UNDER_WAY = List.of(TransferState.REQUESTED, TransferState.RELEASED);

    private static final String AT_THE_UNIVERSITY =
            "select t.* from transfer t where t.university = :university and t.id > :after${state}";

    private static final String OF_THE_PERSON = AT_THE_UNIVERSITY + " and t.person = :person";

    /**
     * At each unit at or below: what began there and is over, what its members of today have under way, and what is to come
     * there, which within a university it hears of with the release. The units are those that ever stood below, for
     * dissolved ones keep what was theirs; arrays of ids are never searched, as under a policy PostgreSQL would read all.
     */
    private static final String AT_OR_BELOW = """
            with top as materialized (
                select distinct path_key, path_key || 'g' as beyond from unit_period
                where university = :university and unit = :unit
            ), below as (
                select distinct p.unit as id from top
                join unit_period p
                    on p.university = :university and p.path_key >= top.path_key and p.path_key < top.beyond
                where (select cast(:unit as uuid) = any (u.path) from unit u
                       where u.university = :university and u.id = p.unit))
            select * from transfer
            where university = :university and id in (
                select one.id from below cross join lateral (
                    (select t.id from transfer t
                     where t.university = :university and t.from_unit = below.id and t.id > :after${state}
                       and not (t.kind <> 'FROM_ANOTHER_UNIVERSITY' and t.state in ('REQUESTED', 'RELEASED') and exists (
                           select 1 from member m where m.university = :university and m.person = t.person))
                     order by t.id limit :most)
                    union all
                    (select t.id from member m join transfer t on t.university = m.university and t.person = m.person
                     where m.university = :university and m.unit = below.id and t.id > :after${state}
                       and t.kind <> 'FROM_ANOTHER_UNIVERSITY' and t.state in ('REQUESTED', 'RELEASED')
                     order by t.id limit :most)
                    union all
                    (select t.id from transfer t
                     where t.university = :university and t.to_unit = below.id and t.id > :after${state}
                       and t.state <> 'REQUESTED'
                     order by t.id limit :most)) one)""";

    Uni<Transfer> get(String university, UUID id) {
        return found(find("university = ?1 and id = ?2", university, id).firstResult());
    }

    Uni<Transfer> locked(String university, UUID id) {
        return found(find("university = ?1 and id = ?2", university, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult());
    }

    /**
     * Locked, and as it is now, whatever was read of it before the lock was had. The person is locked first, as by all who
     * decide about somebody, so that no two of them wait for each other.
     */
    Uni<Transfer> again(Transfer transfer) {
        return Panache.getSession()
                .call(session -> session.createNativeQuery(
                                "select id from person where university = ?1 and id = ?2 for no key update", UUID.class)
                        .setParameter(1, transfer.university)
                        .setParameter(2, transfer.person)
                        .getResultList())
                .chain(session -> session.refresh(transfer, LockModeType.PESSIMISTIC_WRITE))
                .replaceWith(transfer);
    }

    /** The one, if any, that is under way for this person. */
    Uni<Optional<Transfer>> underWay(String university, UUID person) {
        return find("university = ?1 and person = ?2 and state in ?3", university, person, UNDER_WAY)
                .firstResult()
                .map(Optional::ofNullable);
    }

    /** All that a person was ever asked or asked for. */
    Uni<List<Transfer>> of(String university, UUID person) {
        return list("university = ?1 and person = ?2 order by id", university, person);
    }

    /** The root has all of its university at or below it. */
    Uni<List<Transfer>> page(
            String university, Unit unit, @Nullable TransferState state, LocalDate today, Paging paging) {
        return unit.type() == UnitType.UNIVERSITY
                ? page(AT_THE_UNIVERSITY, Map.of("university", university), state, today, paging)
                : page(
                        AT_OR_BELOW,
                        Map.of("university", university, "unit", unit.id(), "most", paging.oneMore()),
                        state,
                        today,
                        paging);
    }

    Uni<List<Transfer>> ofPerson(
            String university, UUID person, @Nullable TransferState state, LocalDate today, Paging paging) {
        return page(OF_THE_PERSON, Map.of("university", university, "person", person), state, today, paging);
    }

    /** Unique in the whole suite, as the university's code is in it. Where a release was undone, a number is left out. */
    Uni<String> nextNumber(String university, LocalDate today) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("select nextval('transfer_letter')", Long.class)
                        .getSingleResult())
                .map(number -> university + "-" + today.getYear() + "-" + number);
    }

    private static Uni<Transfer> found(Uni<Transfer> transfer) {
        return transfer.onItem().ifNull().failWith(() -> RequestReason.NOT_FOUND.refusal());
    }

    private static Uni<List<Transfer>> page(
            String sql, Map<String, Object> of, @Nullable TransferState state, LocalDate today, Paging paging) {
        Map<String, Object> parameters = new HashMap<>(of);
        parameters.put("after", paging.after());
        if (state == TransferState.RELEASED || state == TransferState.LAPSED) parameters.put("today", today);
        return Panache.getSession().chain(session -> {
            SelectionQuery<Transfer> query =
                    session.createNativeQuery(sql.replace("${state}", in(state)) + " order by id", Transfer.class);
            parameters.forEach(query::setParameter);
            return query.setMaxResults(paging.oneMore()).getResultList();
        });
    }

    /** That a letter has lapsed stands on the letter alone. */
    private static String in(@Nullable TransferState state) {
        if (state == null) return "";
        return switch (state) {
            case RELEASED -> " and t.state = 'RELEASED' and t.expires_on >= :today";
            case LAPSED -> " and t.state = 'RELEASED' and t.expires_on < :today";
            default -> " and t.state = '" + state.name() + "'";
        };
    }
}
