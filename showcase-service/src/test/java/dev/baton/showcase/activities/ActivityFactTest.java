package dev.baton.showcase.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.platform.testing.Contracts;
import dev.baton.platform.values.Count;
import dev.baton.showcase.activities.ActivityFact.ActivityConcluded;
import dev.baton.showcase.activities.ActivityFact.AnnouncementMade;
import dev.baton.showcase.activities.ActivityFact.HeadcountRecorded;
import dev.baton.showcase.activities.ActivityFact.RegistrationsCounted;
import dev.baton.showcase.activities.ActivityFact.StageConcluded;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Activity-service's contract files can be read here. */
class ActivityFactTest {

    private static final UUID SHOWCASE = UUID.fromString("01993f00-0000-7000-8000-0000000000a1");

    @Test
    void a_concluded_stage() {
        StageConcluded stage = Contracts.read("activity.stage-concluded.v1", StageConcluded.class);
        assertEquals(SHOWCASE, stage.showcase());
        assertEquals(List.of("szpu", "szu", "sztu", "hitsz"), stage.presentations());
    }

    @Test
    void an_announcement() {
        AnnouncementMade made = Contracts.read("activity.announcement-made.v1", AnnouncementMade.class);
        assertEquals(SHOWCASE, made.showcase());
        assertTrue(made.isTheLaunch());
    }

    @Test
    void a_headcount() {
        HeadcountRecorded recorded = Contracts.read("activity.headcount-recorded.v1", HeadcountRecorded.class);
        assertEquals(new Count.Exact(106), recorded.count());
    }

    @Test
    void registrations() {
        RegistrationsCounted counted = Contracts.read("activity.registrations-counted.v1", RegistrationsCounted.class);
        assertEquals(new RegistrationsCounted(SHOWCASE, 42, 17), counted);
    }

    @Test
    void a_concluded_activity() {
        ActivityConcluded concluded = Contracts.read("activity.activity-concluded.v1", ActivityConcluded.class);
        assertEquals(SHOWCASE, concluded.showcase());
    }
}
