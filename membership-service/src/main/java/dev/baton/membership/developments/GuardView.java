package dev.baton.membership.developments;

import dev.baton.platform.values.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A rule with its citation.
 *
 * @param code under which a refusal names it
 * @param article of 发展党员工作细则; null where it is not known, and then {@code verified} is false
 * @param normally whether breaking it is remarked only
 */
record GuardView(
        @Schema(examples = "5") int number,
        @Schema(examples = "activist-for-a-year") String code,
        @Schema(examples = "13") @Nullable Integer article,
        boolean verified,
        boolean normally,
        Text words) {

    static GuardView of(Guard guard) {
        return new GuardView(
                guard.number(),
                guard.code(),
                guard.article().isPresent() ? guard.article().getAsInt() : null,
                guard.article().isPresent(),
                guard.isNormally(),
                guard.words());
    }
}
