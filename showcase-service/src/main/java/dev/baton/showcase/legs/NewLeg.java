package dev.baton.showcase.legs;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who hosts the first leg. */
record NewLeg(
        @NotBlank @Schema(description = "Code of the university", examples = "szpu")
        String host) {}
