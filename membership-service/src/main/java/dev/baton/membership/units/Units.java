package dev.baton.membership.units;

import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.web.Paging;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The units of all universities; every question names the university it is about, although the database would not
 * answer about another.
 */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, UUID> {

    public Uni<Unit> get(String university, UUID id) {
        return find("university = ?1 and id = ?2", university, id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal());
    }

    /** The same for a unit that the request's body names at {@code pointer}. */
    public Uni<Unit> named(String pointer, String university, UUID id) {
        return find("university = ?1 and id = ?2", university, id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusalAt(pointer));
    }

    Uni<List<Unit>> page(String university, @Nullable UUID parent, Paging paging) {
        return parent == null
                ? find("university = ?1 and id > ?2 order by id", university, paging.after())
                        .range(0, paging.limit())
                        .list()
                : find("university = ?1 and parent = ?2 and id > ?3 order by id", university, parent, paging.after())
                        .range(0, paging.limit())
                        .list();
    }
}
