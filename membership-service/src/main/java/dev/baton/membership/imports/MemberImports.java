package dev.baton.membership.imports;

import dev.baton.membership.units.Units;
import dev.baton.platform.people.Person;
import dev.baton.platform.refusals.RequestReason;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The imports of all universities; to whoever holds no office in an import's unit or above it there is none. */
@ApplicationScoped
class MemberImports implements PanacheRepositoryBase<MemberImport, UUID> {

    private static final UUID NEWEST = new UUID(-1, -1);

    /** The state is {@link MemberImport#stateAt}. */
    private static final String PAGE = """
            select i.* from member_import i join unit u on u.university = i.university and u.id = i.unit
            where i.university = ?1 and u.university = ?1 and ?2 = any (u.path) and i.id < ?3
              and ?4 in ('', case when i.state in ('APPLYING', 'APPLIED', 'UNDOING', 'UNDONE') then i.state
                                  when i.expires_at <= ?5 then 'EXPIRED'
                                  when i.state = 'READING' and i.silent_from < ?5 then 'FAILED'
                                  else i.state end)
            order by i.id desc limit ?6""";

    private final Units units;

    MemberImports(Units units) {
        this.units = units;
    }

    Uni<MemberImport> get(UUID id, Person by) {
        return visible(find("university = ?1 and id = ?2", by.university(), id).firstResult(), by);
    }

    /** Locked, so that of two who decide about it one comes second and hears so. */
    Uni<MemberImport> locked(UUID id, Person by) {
        return visible(
                find("university = ?1 and id = ?2", by.university(), id)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .firstResult(),
                by);
    }

    /** Locked too, for what goes on without a caller. */
    Uni<Optional<MemberImport>> look(String university, UUID id) {
        return find("university = ?1 and id = ?2", university, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .map(Optional::ofNullable);
    }

    /** One more than fits; ids grow with time. */
    Uni<List<MemberImport>> page(ImportQuestion asked, Instant now, String university) {
        return Sql.list(
                MemberImport.class,
                PAGE,
                university,
                asked.unit,
                asked.isContinued() ? asked.after() : NEWEST,
                asked.state == null ? "" : asked.state.name(),
                now,
                asked.oneMore());
    }

    private Uni<MemberImport> visible(Uni<MemberImport> sought, Person by) {
        return sought.onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal())
                .call(found -> units.get(by.university(), found.unit)
                        .invoke(unit -> mustReach(by.holdsOfficeIn(unit.path()))));
    }

    private static void mustReach(boolean reaches) {
        if (!reaches) throw RequestReason.NOT_FOUND.refusal();
    }
}
