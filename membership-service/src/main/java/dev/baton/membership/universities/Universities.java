package dev.baton.membership.universities;

import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.web.Paging;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The universities that take part: the one table that belongs to none of them. */
@ApplicationScoped
public class Universities implements PanacheRepositoryBase<University, String> {

    public Uni<University> get(String code) {
        return findById(code).onItem().ifNull().failWith(() -> new IllegalStateException("No university " + code));
    }

    /** The same for one that the request's body names at {@code pointer}. */
    public Uni<University> named(String pointer, String code) {
        return findById(code).onItem().ifNull().failWith(() -> RequestReason.NOT_FOUND.refusalAt(pointer));
    }

    public Uni<List<University>> all() {
        return find("order by unit").list();
    }

    Uni<Void> codeMustBeFree(String code) {
        return count("code", code).invoke(Universities::mustBeFree).replaceWithVoid();
    }

    Uni<List<University>> page(Paging paging) {
        return find("unit > ?1 order by unit", paging.after())
                .range(0, paging.limit())
                .list();
    }

    private static void mustBeFree(long taken) {
        if (taken > 0) throw UniversityRefusal.UNIVERSITY_CODE_IS_TAKEN.refusalAt("/code");
    }
}
