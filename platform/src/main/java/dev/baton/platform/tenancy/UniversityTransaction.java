package dev.baton.platform.tenancy;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One transaction that tells PostgreSQL first whose rows it may see; it joins the transaction that is already open. */
@ApplicationScoped
public class UniversityTransaction {

    /** @param university whose rows are seen and written; null where the work touches only what all share */
    public <T> Uni<T> in(@Nullable String university, Supplier<Uni<T>> work) {
        return Panache.withTransaction(() -> enter(university).chain(work::get));
    }

    private static Uni<?> enter(@Nullable String university) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("select set_config('app.tenant', ?1, true)", String.class)
                        .setParameter(1, university == null ? "" : university)
                        .getSingleResult());
    }
}
