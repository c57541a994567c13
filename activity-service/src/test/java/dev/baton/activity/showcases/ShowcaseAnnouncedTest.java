package dev.baton.activity.showcases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.baton.activity.activities.OpenTo;
import dev.baton.activity.activities.Plan;
import dev.baton.activity.activities.Stage;
import dev.baton.platform.testing.Contracts;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShowcaseAnnouncedTest {

    @Test
    void reads_what_showcase_service_writes() {
        ShowcaseAnnounced announced = Contracts.read("showcase.showcase-announced.v1", ShowcaseAnnounced.class);
        Plan plan = announced.plan();
        assertEquals("szpu", announced.host());
        assertNull(plan.unit());
        assertEquals(OpenTo.INITIATIVE, plan.openTo());
        assertFalse(plan.invited().isEmpty());
        assertEquals(2, plan.programme().stages().size());
        Stage visit = plan.programme().stages().getFirst();
        assertEquals(announced.stages().getFirst().id(), visit.id());
        assertEquals(3, visit.stops().size());
    }

    @Test
    void without_what_it_uses_it_is_unreadable() {
        assertThrows(
                NullPointerException.class,
                () -> new ShowcaseAnnounced(null, null, null, null, null, List.of(), List.of()));
    }
}
