package dev.baton.platform.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of a list, and where the next part starts: null after the last. */
public record Page<T>(
        List<T> items,

        @Schema(description = "Opaque. Send it as `cursor` to get what follows; null on the last page.") @Nullable
        String nextCursor) {

    /** Of one row more than fits, which says whether there is a next page without counting them all. */
    public static <R, T> Page<T> of(List<R> oneMore, Paging paging, Function<R, UUID> id, Function<R, T> view) {
        return cut(oneMore, paging, last -> Paging.cursorAfter(id.apply(last)), view);
    }

    /** The same of a list with an order of its own. @param place as {@link Paging#place} is to give it back */
    public static <R, T> Page<T> inOrder(
            List<R> oneMore, Paging paging, Function<R, String> place, Function<R, T> view) {
        return cut(oneMore, paging, last -> Paging.cursorAfter(place.apply(last)), view);
    }

    private static <R, T> Page<T> cut(List<R> oneMore, Paging paging, Function<R, String> cursor, Function<R, T> view) {
        boolean more = oneMore.size() > paging.limit();
        List<R> rows = more ? oneMore.subList(0, paging.limit()) : oneMore;
        return new Page<>(rows.stream().map(view).toList(), more ? cursor.apply(rows.getLast()) : null);
    }
}
