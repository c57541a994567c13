package dev.baton.membership.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where an import goes from where it stands. */
class MemberImportTest {

    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");

    private MemberImport made;

    @BeforeEach
    void begin() {
        made = MemberImport.into(new UUID(0, 1), "szpu", NOW.plus(Duration.ofDays(1)));
        made.state = ImportState.READY;
        made.startApplying(NOW);
    }

    @Test
    void who_comes_second_undoes_no_application() {
        made.applied(NOW.plus(Duration.ofDays(7)));
        assertFalse(made.notApplied(ImportRefusal.APPLICATION_BROKE_OFF.refusal(), 3));
        assertEquals(ImportState.APPLIED, made.state);
        assertEquals(0, made.rowsWithErrors);
        assertNull(made.problem);
    }

    @Test
    void who_comes_second_brings_nobody_back_who_was_taken_out() {
        made.applied(NOW.plus(Duration.ofDays(7)));
        made.startUndoing(NOW);
        made.undone();
        made.notUndone(ImportRefusal.UNDOING_BROKE_OFF.refusal());
        assertEquals(ImportState.UNDONE, made.state);
        assertNull(made.problem);
    }

    @Test
    void an_application_that_failed_can_be_looked_at_again() {
        assertTrue(made.notApplied(ImportRefusal.IMPORT_HAS_ERRORS.refusal(3), 3));
        assertEquals(ImportState.READY, made.state);
        assertEquals(3, made.rowsWithErrors);
    }
}
