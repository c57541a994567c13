package dev.baton.membership.transfers;

import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.web.Paging;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The transfers of all universities; every question names the university it is about. */
@ApplicationScoped
class Transfers implements PanacheRepositoryBase<Transfer, UUID> {

    private static final List<TransferState> UNDER_WAY = List.of(TransferState.REQUESTED, TransferState.RELEASED);

    private static final String ALL = """
            select t.* from transfer t where t.university = ?1 and t.id > ?2
              and (cast(?3 as text) is null or cast(?3 as text) =
                   case when t.state = 'RELEASED' and t.expires_on < ?4 then 'LAPSED' else t.state end)
            """;

    /**
     * The old side of one that is under way is where the member is by now. The new side of a transfer within a university hears
     * of it when it is released.
     */
    private static final String AT_OR_BELOW = """
              and exists (select 1 from unit u where u.university = ?1 and cast(?5 as uuid) = any (u.path)
                   and (u.id = coalesce((select m.unit from member m where m.university = ?1 and m.person = t.person
                                         and t.kind <> 'FROM_ANOTHER_UNIVERSITY' and t.state in ('REQUESTED', 'RELEASED')),
                                        t.from_unit)
                        or (u.id = t.to_unit and t.state <> 'REQUESTED')))
            """;

    private static final String OF_THE_PERSON = " and t.person = ?5";

    private static final String IN_ORDER = " order by t.id";

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

    Uni<List<Transfer>> page(
            String university, UUID unit, @Nullable TransferState state, LocalDate today, Paging paging) {
        return page(ALL + AT_OR_BELOW + IN_ORDER, university, unit, state, today, paging);
    }

    Uni<List<Transfer>> ofPerson(
            String university, UUID person, @Nullable TransferState state, LocalDate today, Paging paging) {
        return page(ALL + OF_THE_PERSON + IN_ORDER, university, person, state, today, paging);
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
            String sql, String university, UUID of, @Nullable TransferState state, LocalDate today, Paging paging) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql, Transfer.class)
                        .setParameter(1, university)
                        .setParameter(2, paging.after())
                        .setParameter(3, state == null ? null : state.name())
                        .setParameter(4, today)
                        .setParameter(5, of)
                        .setMaxResults(paging.oneMore())
                        .getResultList());
    }
}
