package dev.baton.membership.imports;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/**
 * For a thread that may wait: it reads or writes a stream of bytes and takes each step in the database as a transaction of
 * its own, so that whoever sends faster than we write has to wait too.
 */
final class OnWorker {

    private OnWorker() {}

    static <T> T result(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
