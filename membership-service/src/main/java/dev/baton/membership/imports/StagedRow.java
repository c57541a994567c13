package dev.baton.membership.imports;

import dev.baton.membership.members.Stage;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row as it lies in the database: the person it will become, sealed. */
record StagedRow(
        int number,
        UUID person,
        byte[] wrappedKey,
        byte[] sealed,
        byte @Nullable [] loginHash,
        byte[] campusNumberHash,
        long[] tokens,
        UUID unit,
        Stage stage,
        LocalDate joinedOn) {}
