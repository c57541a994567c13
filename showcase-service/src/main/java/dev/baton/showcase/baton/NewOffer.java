package dev.baton.showcase.baton;

import dev.baton.showcase.universities.University;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom the baton is offered, and as what object. */
record NewOffer(
        @NotNull @Pattern(regexp = University.CODE) @Schema(description = "Code of the university", examples = "szu")
        String nominee,

        @NotNull @Valid Artefact artefact) {}
