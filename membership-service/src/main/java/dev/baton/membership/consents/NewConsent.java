package dev.baton.membership.consents;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's decision; {@code text} is which words they were shown, and {@code given} false takes back. */
@Schema(examples = "{\"purpose\": \"mail\", \"text\": \"mail.1\", \"given\": true}")
record NewConsent(
        @NotNull ConsentPurpose purpose,
        @NotNull @Size(max = 64) String text,
        @NotNull Boolean given) {}
