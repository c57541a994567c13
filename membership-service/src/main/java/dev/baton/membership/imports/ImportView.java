package dev.baton.membership.imports;

import dev.baton.membership.members.Stage;
import dev.baton.platform.refusals.Wording;
import dev.baton.platform.values.Text;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an import stands; whom it would bring is on pages of their own. */
record ImportView(
        UUID id,
        UUID unit,
        ImportState state,
        int rowsRead,
        int rowsWithErrors,

        @Schema(description = "How many would join, by stage, once the file is read.")
        Map<Stage, Long> joining,

        @Schema(description = "Why the file, its application or its undoing was refused.") @Nullable
        Problem problem,

        Instant expiresAt,
        @Nullable Instant undoableUntil) {

    /** @param detail in both languages */
    record Problem(String code, Text detail) {

        static Problem of(String code, @Nullable Object... arguments) {
            return new Problem(
                    code,
                    new Text(Wording.of(code, Locale.CHINESE, arguments), Wording.of(code, Locale.ENGLISH, arguments)));
        }
    }

    static ImportView of(MemberImport found, Map<Stage, Long> joining, Instant now) {
        ImportState state = found.stateAt(now);
        return new ImportView(
                found.id,
                found.unit,
                state,
                found.rowsRead,
                found.rowsWithErrors,
                joining,
                problem(found, state),
                found.expiresAt,
                found.undoableUntil);
    }

    private static @Nullable Problem problem(MemberImport found, ImportState state) {
        if (state == ImportState.FAILED) {
            return Problem.of(ImportRefusal.UPLOAD_BROKE_OFF.code());
        }
        return found.problem == null || found.problemWords == null
                ? null
                : new Problem(found.problem, found.problemWords);
    }
}
