package dev.baton.showcase.initiatives;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.platform.refusals.Refusal;
import dev.baton.platform.testing.Contracts;
import dev.baton.platform.values.Text;
import dev.baton.showcase.initiatives.InitiativeEvent.InitiativeLaunched;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The rules of an initiative. */
class InitiativeTest {

    private static final UUID ID = UUID.fromString("019ae0c0-7000-7000-8000-000000000001");
    private static final Instant LAUNCH = Instant.parse("2026-12-06T07:05:00Z");
    private static final Text DEPARTMENT = new Text("组织部", "Organization Department");

    private final Initiative initiative = Initiative.planned(ID, new Text("行动", "Initiative"), List.of(DEPARTMENT));

    @Test
    void the_launch_is_written_as_its_contract_says() {
        Contracts.assertWritten(new InitiativeLaunched(ID, LAUNCH));
    }

    @Test
    void a_launch_happens_and_says_when() {
        InitiativeLaunched launched = initiative.launch(UUID.randomUUID(), LAUNCH);
        assertTrue(initiative.isLaunched());
        assertEquals(new InitiativeLaunched(ID, LAUNCH), launched);
    }

    @Test
    void an_initiative_is_launched_once() {
        initiative.launch(UUID.randomUUID(), LAUNCH);
        Refusal refusal = assertThrows(Refusal.class, () -> initiative.launch(UUID.randomUUID(), LAUNCH));
        assertEquals(InitiativeRefusal.ALREADY_LAUNCHED, refusal.reason());
    }

    @Test
    void an_organiser_does_not_host() {
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> initiative.mustNotBeOrganisedBy(new Text("某部", "organization department"), "/host"));
        assertEquals(InitiativeRefusal.HOST_IS_AN_ORGANISER, refusal.reason());
        assertDoesNotThrow(() -> initiative.mustNotBeOrganisedBy(new Text("某大学", "Some University"), "/host"));
    }
}
