package dev.baton.membership.isolation;

import dev.baton.platform.tenancy.UniversityTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Code that has gone astray, in tests alone: it believes to work for one university, has checked everything for that one,
 * and its transaction is another's.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class StrayTransaction extends UniversityTransaction {

    private static volatile Map<String, String> astray = Map.of();

    /** Until the work is done, whatever is meant for one university happens in a transaction of the other. */
    static <T> T whileStraying(String from, String to, Supplier<T> work) {
        astray = Map.of(from, to);
        try {
            return work.get();
        } finally {
            astray = Map.of();
        }
    }

    @Override
    public <T> Uni<T> in(@Nullable String university, Supplier<Uni<T>> work) {
        return super.in(university == null ? null : astray.getOrDefault(university, university), work);
    }
}
