package dev.baton.showcase.baton;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom the baton is offered, and as what object. */
record NewOffer(
        @NotBlank @Schema(description = "Code of the university", examples = "szu")
        String nominee,

        @NotNull @Valid Artefact artefact) {}
