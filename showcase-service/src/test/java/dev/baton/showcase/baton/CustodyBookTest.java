package dev.baton.showcase.baton;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import dev.baton.showcase.Relay;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the database guarantees alone, whatever the code does. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class CustodyBookTest {

    /** A handover that nobody agreed upon: number and leg as given, to the custodian of the given leg. */
    private static final String HANDOVER =
            "insert into custody (baton, number, custodian, leg, since, artefact, given_by, received_by)"
                    + " select baton, ?, custodian, ?, now(), '{}', gen_random_uuid(), gen_random_uuid()"
                    + " from custody where leg = ?";

    @Test
    void there_is_one_custody_with_a_number_and_no_gap() {
        Relay relay = Relay.launched();
        UUID otherLeg = leg(Relay.drafted());
        assertFails("custody_baton_previous_fkey", HANDOVER, 3, otherLeg, leg(relay));
        assertFails("custody_leg_key", HANDOVER, 2, leg(relay), leg(relay));
        assertEquals(1, Database.changeAs("", HANDOVER, 2, otherLeg, leg(relay)));
        assertFails("custody_pkey", HANDOVER, 2, leg(Relay.drafted()), leg(relay));
    }

    @Test
    void what_is_written_stays_written() {
        Relay relay = Relay.launched();
        assertFails(
                "permission denied",
                "update custody set custodian = ? where leg = ?",
                relay.guest().code(),
                leg(relay));
        assertFails("permission denied", "delete from custody where leg = ?", leg(relay));
    }

    @Test
    void one_leg_of_an_initiative_has_its_turn() {
        Relay relay = Relay.launched();
        assertFails(
                "one_turn_at_a_time",
                "insert into leg select gen_random_uuid(), initiative, 2, host, 'OPEN', 0 from leg where id = ?",
                leg(relay));
    }

    @Test
    void an_initiative_has_one_baton() {
        Relay relay = Relay.launched();
        assertFails(
                "baton_initiative_key",
                "insert into baton (id, initiative, version) values (gen_random_uuid(), ?, 0)",
                UUID.fromString(relay.initiative()));
    }

    @Test
    void no_table_pretends_to_belong_to_a_university() {
        assertEquals(0, Database.tablesWithoutForcedPolicy().size());
    }

    private static UUID leg(Relay relay) {
        return UUID.fromString(relay.leg());
    }

    private static void assertFails(String why, String sql, Object... arguments) {
        IllegalStateException failure =
                assertThrows(IllegalStateException.class, () -> Database.changeAs("", sql, arguments));
        assertTrue(failure.getMessage().contains(why), failure.getMessage());
    }
}
