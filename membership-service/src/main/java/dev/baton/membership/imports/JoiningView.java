package dev.baton.membership.imports;

import dev.baton.membership.members.Stage;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who would join, as the sheet says. */
record JoiningView(
        int row,
        String name,
        @Nullable String campusNumber,
        UUID unit,
        Stage stage,
        LocalDate joinedOn,
        @Nullable String login,
        @Nullable String maskedPhone,
        @Nullable String maskedEmail) {}
