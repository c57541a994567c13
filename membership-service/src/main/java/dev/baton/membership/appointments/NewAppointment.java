package dev.baton.membership.appointments;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked for when somebody is to be appointed; {@code until} is the last day of the term. */
@Schema(examples = """
                {"person": "01980000-0000-7000-8000-000000000202", "unit": "01980000-0000-7000-8000-000000000103",
                 "office": "secretary", "acting": false, "from": "2025-09-01", "until": "2028-08-31"}""")
record NewAppointment(
        @NotNull UUID person,
        @NotNull UUID unit,
        @NotNull Office office,
        boolean acting,
        @NotNull LocalDate from,
        @Nullable LocalDate until) {}
