package dev.baton.activity.headcount;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.baton.platform.values.Count;
import dev.baton.platform.values.Text;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** An attendance category: "heads of organization departments". Nobody need have counted it. */
record Category(
        @NotNull Text name,
        @NotNull Side side,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Count count) {

    Count countOrUnknown() {
        return count == null ? new Count.Unknown() : count;
    }
}
