package dev.baton.membership.leavers;

import dev.baton.platform.refusals.Refusal;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Many steps in the transaction they are called in, done all or not at all; of those that are refused every one is named,
 * with its place in the request.
 */
final class AllOrNone {

    private AllOrNone() {}

    /**
     * One after the other in the order of the people, so that two such calls at once never wait for each other.
     *
     * @param list where the request's body holds the parts, such as {@code /people}
     */
    static <T> Uni<Void> each(String list, List<T> parts, Function<T, UUID> person, Function<T, Uni<?>> step) {
        List<Integer> inOrder = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(i -> person.apply(parts.get(i))))
                .toList();
        return Multi.createFrom()
                .iterable(inOrder)
                .onItem()
                .transformToUniAndConcatenate(i -> refusal(list + "/" + i, step.apply(parts.get(i))))
                .collect()
                .asList()
                .invoke(AllOrNone::mustBeNone)
                .replaceWithVoid();
    }

    /** What would come of it: everything is done, told, and undone. */
    static Uni<Void> undone(Uni<Void> work) {
        return work.call(() -> Panache.currentTransaction().invoke(Mutiny.Transaction::markForRollback));
    }

    private static Uni<Optional<Refusal>> refusal(String at, Uni<?> step) {
        return step.map(done -> Optional.<Refusal>empty())
                .onFailure(Refusal.class)
                .recoverWithItem(refused -> Optional.of(((Refusal) refused).under(at)));
    }

    private static void mustBeNone(List<Optional<Refusal>> refusals) {
        List<Refusal> refused = refusals.stream().flatMap(Optional::stream).toList();
        if (!refused.isEmpty()) throw Refusal.ofAll(LeaverRefusal.NOT_ALL_CAN_BE_DONE, refused);
    }
}
