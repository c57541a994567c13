package dev.baton.showcase.baton;

import dev.baton.platform.refusals.RequestReason;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The batons, each with all its custodies. */
@ApplicationScoped
public class Batons implements PanacheRepositoryBase<Baton, UUID> {

    Uni<Baton> get(UUID id) {
        return findById(id)
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal())
                .call(baton -> Mutiny.fetch(baton.custodies));
    }

    /** Of two hands that reach for it at once, the second waits here and then sees what the first has done. */
    Uni<Baton> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal())
                .call(baton -> Mutiny.fetch(baton.custodies));
    }

    public Uni<Optional<BatonView>> of(UUID initiative) {
        return find("initiative", initiative)
                .firstResult()
                .chain(baton -> baton == null
                        ? Uni.createFrom().item(Optional.empty())
                        : Mutiny.fetch(baton.custodies).replaceWith(() -> Optional.of(BatonView.of(baton))));
    }
}
