package dev.baton.showcase.legs;

import dev.baton.showcase.universities.University;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who hosts the first leg. */
record NewLeg(
        @NotNull @Pattern(regexp = University.CODE) @Schema(description = "Code of the university", examples = "szpu")
        String host) {}
