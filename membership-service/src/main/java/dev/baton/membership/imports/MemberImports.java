package dev.baton.membership.imports;

import dev.baton.membership.units.Units;
import dev.baton.platform.people.Person;
import dev.baton.platform.refusals.RequestReason;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The imports of all universities; to whoever holds no office in an import's unit or above it there is none. */
@ApplicationScoped
class MemberImports implements PanacheRepositoryBase<MemberImport, UUID> {

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
