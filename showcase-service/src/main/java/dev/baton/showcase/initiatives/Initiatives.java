package dev.baton.showcase.initiatives;

import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.web.Paging;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The initiatives, in the order in which they were founded. */
@ApplicationScoped
public class Initiatives implements PanacheRepositoryBase<Initiative, UUID> {

    public Uni<Initiative> get(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> RequestReason.NOT_FOUND.refusal());
    }

    /** Nobody else changes it, or what hangs on it, until the transaction ends. */
    public Uni<Initiative> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal());
    }

    /** The newest that runs, else the newest: planning the next one takes no running relay off the board. */
    public Uni<Optional<Initiative>> newest() {
        return find("status = ?1 order by id desc", InitiativeStatus.LAUNCHED)
                .firstResult()
                .onItem()
                .ifNull()
                .switchTo(() -> find("order by id desc").firstResult())
                .map(Optional::ofNullable);
    }

    Uni<List<Initiative>> page(Paging paging) {
        return find("id > ?1 order by id", paging.after())
                .range(0, paging.limit())
                .list();
    }
}
