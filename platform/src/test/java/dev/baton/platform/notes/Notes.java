package dev.baton.platform.notes;

import dev.baton.platform.refusals.RequestReason;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Notes implements PanacheRepositoryBase<Note, UUID> {

    Uni<Note> get(UUID id) {
        return findById(id).onItem().ifNull().failWith(RequestReason.NOT_FOUND::refusal);
    }

    Uni<List<Note>> after(UUID id, int limit) {
        return find("id > ?1 order by id", id).page(0, limit).list();
    }
}
