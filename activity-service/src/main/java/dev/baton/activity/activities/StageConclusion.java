package dev.baton.activity.activities;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a stage came to: nothing need be said where all of it took place. */
@Schema(examples = """
                {"notHeld": ["01993f00-0000-7000-8000-000000000001"]}""")
record StageConclusion(
        @Schema(description = "Stops and agenda items of this stage that did not take place.")
        @Nullable
        @Size(max = 300)
        List<@NotNull UUID> notHeld) {

    static Set<UUID> notHeldIn(@Nullable StageConclusion told) {
        return told == null || told.notHeld == null ? Set.of() : Set.copyOf(told.notHeld);
    }
}
