package dev.baton.membership.appointments;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who takes over an office. It may be the same person: for another term, or for good after acting.
 *
 * @param from the successor's first day, and the first without the predecessor
 */
@Schema(examples = """
                {"person": "01980000-0000-7000-8000-000000000203", "acting": false,
                 "from": "2026-12-07", "until": "2029-12-06"}""")
record NewSuccessor(
        @NotNull UUID person,
        boolean acting,
        @NotNull LocalDate from,
        @Nullable LocalDate until) {}
