package dev.baton.membership.reorganisations;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That those concerned were heard before: when, how, and what came of it. What anybody said is not written down.
 *
 * @param bodies the units that were heard
 */
@Schema(examples = """
                {"heldOn": "2026-11-20", "form": "meeting", "bodies": ["01980000-0000-7000-8000-000000000102"],
                 "outcome": "agreed"}""")
record Consultation(
        @NotNull LocalDate heldOn,
        @NotNull Form form,
        @NotNull @Size(min = 1, max = 100) List<@NotNull UUID> bodies,
        @NotNull Result outcome) {

    enum Form {
        MEETING,
        WRITTEN,
        OTHER;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum Result {
        AGREED,
        AGREED_WITH_CHANGES;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
