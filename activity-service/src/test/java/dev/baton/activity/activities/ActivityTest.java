package dev.baton.activity.activities;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.Refusal;
import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.testing.Contracts;
import dev.baton.platform.values.FuzzyDate;
import dev.baton.platform.values.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ActivityTest {

    private static final UUID SHOWCASE = UUID.fromString("01993f00-0000-7000-8000-0000000000a1");
    private static final UUID VISIT = UUID.fromString("01993f00-0000-7000-8000-0000000000b1");
    private static final UUID EXCHANGE = UUID.fromString("01993f00-0000-7000-8000-0000000000b2");
    private static final UUID LAUNCH = UUID.fromString("01993f00-0000-7000-8000-0000000000c1");
    private static final UUID ADDRESS = UUID.fromString("01993f00-0000-7000-8000-0000000000c2");
    private static final UUID PRESENTATION = UUID.fromString("01993f00-0000-7000-8000-0000000000c3");
    private static final Set<UUID> ALL_HELD = Set.of();
    private static final Instant NOW = Instant.parse("2026-12-06T08:00:00Z");
    private static final FuzzyDate SIXTH_OF_DECEMBER = FuzzyDate.day(LocalDate.of(2026, 12, 6));

    @Test
    void events_are_written_as_the_contracts_say() {
        Activity activity = Activity.ofShowcase(SHOWCASE, "szpu", plan(OpenTo.INITIATIVE, List.of("szu")));
        Contracts.assertWritten(activity.open(Instant.parse("2026-11-20T08:00:00Z")));
        Contracts.assertWritten(
                activity.complete(LAUNCH, Instant.parse("2026-12-06T07:10:00Z")).orElseThrow());
        activity.concludeStage(VISIT, ALL_HELD, NOW);
        Contracts.assertWritten(activity.concludeStage(EXCHANGE, ALL_HELD, Instant.parse("2026-12-06T09:30:00Z")));
        Contracts.assertWritten(activity.conclude(Instant.parse("2026-12-06T10:00:00Z")));
    }

    @Test
    void the_event_of_a_showcase_bears_its_id() {
        assertEquals(
                SHOWCASE,
                Activity.ofShowcase(SHOWCASE, "szpu", plan(OpenTo.INITIATIVE, List.of()))
                        .id());
    }

    @Test
    void a_site_visit_counts_its_stops() {
        assertEquals(3, published().concludeStage(VISIT, ALL_HELD, NOW).stops());
    }

    @Test
    void a_stop_that_was_not_seen_is_not_counted() {
        Activity activity = published();
        UUID stop = activity.programme.stage(VISIT).stops().getFirst().id();
        assertEquals(2, activity.concludeStage(VISIT, Set.of(stop), NOW).stops());
        assertTrue(activity.programme.stage(VISIT).stops().getFirst().notHeld());
    }

    @Test
    void a_presentation_that_was_not_held_is_not_told() {
        assertEquals(
                List.of("szpu", "szu", "hitsz"),
                published().concludeStage(EXCHANGE, Set.of(PRESENTATION), NOW).presentations());
    }

    @Test
    void what_was_done_was_held() {
        Activity activity = published();
        activity.complete(PRESENTATION, NOW);
        refused(ActivityRefusal.ITEM_ALREADY_DONE, () -> activity.concludeStage(EXCHANGE, Set.of(PRESENTATION), NOW));
    }

    @Test
    void what_was_not_held_is_not_done_later() {
        Activity activity = published();
        activity.concludeStage(EXCHANGE, Set.of(ADDRESS), NOW);
        refused(ActivityRefusal.ITEM_NOT_HELD, () -> activity.complete(ADDRESS, NOW));
    }

    @Test
    void the_launch_announcement_cannot_be_left_out() {
        refused(ActivityRefusal.LAUNCH_NOT_ANNOUNCED, () -> published().concludeStage(EXCHANGE, Set.of(LAUNCH), NOW));
    }

    @Test
    void only_what_is_on_the_stages_programme_can_be_left_out() {
        refused(
                ActivityRefusal.NOT_ON_THE_PROGRAMME,
                () -> published().concludeStage(VISIT, Set.of(PRESENTATION), NOW));
    }

    @Test
    void only_a_draft_is_published() {
        refused(ActivityRefusal.ACTIVITY_NOT_A_DRAFT, () -> published().publish(NOW));
    }

    @Test
    void a_plan_needs_a_full_date() {
        FuzzyDate yearless = new FuzzyDate.YearlessDay(MonthDay.of(12, 6), Set.of());
        Activity vague = Activity.draft(UUID.randomUUID(), "szpu", plan(OpenTo.UNIVERSITY, List.of(), yearless));
        refused(ActivityRefusal.DATE_TOO_VAGUE, () -> vague.publish(NOW));
    }

    @Test
    void what_was_announced_elsewhere_may_be_vague() {
        FuzzyDate yearless = new FuzzyDate.YearlessDay(MonthDay.of(12, 6), Set.of());
        Activity vague = Activity.ofShowcase(SHOWCASE, "szpu", plan(OpenTo.INITIATIVE, List.of(), yearless));
        assertDoesNotThrow(() -> vague.open(NOW));
    }

    @Test
    void an_item_that_is_no_launch_is_done_quietly() {
        Activity activity = published();
        assertTrue(activity.complete(ADDRESS, NOW).isEmpty());
        assertEquals(NOW, activity.programme.item(ADDRESS).doneAt());
    }

    @Test
    void an_item_is_done_once() {
        Activity activity = published();
        activity.complete(LAUNCH, NOW);
        refused(ActivityRefusal.ITEM_ALREADY_DONE, () -> activity.complete(LAUNCH, NOW));
    }

    @Test
    void a_stage_is_concluded_once() {
        Activity activity = published();
        activity.concludeStage(VISIT, ALL_HELD, NOW);
        refused(ActivityRefusal.STAGE_ALREADY_CONCLUDED, () -> activity.concludeStage(VISIT, ALL_HELD, NOW));
    }

    @Test
    void unknown_stages_and_items_are_not_found() {
        refused(RequestReason.NOT_FOUND, () -> published().concludeStage(UUID.randomUUID(), ALL_HELD, NOW));
        refused(RequestReason.NOT_FOUND, () -> published().complete(UUID.randomUUID(), NOW));
    }

    @Test
    void it_is_concluded_after_all_its_stages() {
        Activity activity = published();
        activity.concludeStage(EXCHANGE, ALL_HELD, NOW);
        refused(ActivityRefusal.STAGES_NOT_CONCLUDED, () -> activity.conclude(NOW));
    }

    @Test
    void it_is_concluded_after_the_launch_was_announced() {
        Activity activity = published();
        activity.concludeStage(VISIT, ALL_HELD, NOW);
        activity.concludeStage(EXCHANGE, ALL_HELD, NOW);
        refused(ActivityRefusal.LAUNCH_NOT_ANNOUNCED, () -> activity.conclude(NOW));
    }

    @Test
    void nothing_goes_on_in_a_draft_or_after_the_end() {
        Activity draft = Activity.draft(UUID.randomUUID(), "szpu", plan(OpenTo.UNIVERSITY, List.of()));
        Activity over = published();
        over.concludeStage(VISIT, ALL_HELD, NOW);
        over.concludeStage(EXCHANGE, ALL_HELD, NOW);
        over.complete(LAUNCH, NOW);
        over.conclude(NOW);
        for (Activity activity : List.of(draft, over)) {
            refused(ActivityRefusal.ACTIVITY_NOT_OPEN, () -> activity.complete(LAUNCH, NOW));
            refused(ActivityRefusal.ACTIVITY_NOT_OPEN, () -> activity.concludeStage(VISIT, ALL_HELD, NOW));
            refused(ActivityRefusal.ACTIVITY_NOT_OPEN, () -> activity.conclude(NOW));
            refused(ActivityRefusal.ACTIVITY_NOT_OPEN, () -> activity.mustAdmit("szpu"));
        }
    }

    @Test
    void a_draft_is_seen_at_home_only() {
        Activity draft = Activity.draft(UUID.randomUUID(), "szpu", plan(OpenTo.INITIATIVE, List.of("szu")));
        assertDoesNotThrow(() -> draft.mustBeSeenBy("szpu"));
        refused(RequestReason.NOT_FOUND, () -> draft.mustBeSeenBy("szu"));
    }

    @Test
    void a_universitys_activity_is_seen_by_those_it_invites() {
        Activity activity = published(OpenTo.UNIVERSITY, List.of("szu"));
        assertDoesNotThrow(() -> activity.mustAdmit("szu"));
        refused(RequestReason.NOT_FOUND, () -> activity.mustAdmit("sztu"));
    }

    @Test
    void an_activity_of_the_initiative_is_seen_by_all_and_joined_by_those_invited() {
        Activity activity = published(OpenTo.INITIATIVE, List.of("szu"));
        assertDoesNotThrow(() -> activity.mustAdmit("szpu"));
        assertDoesNotThrow(() -> activity.mustAdmit("szu"));
        assertDoesNotThrow(() -> activity.mustBeSeenBy("sztu"));
        refused(ActivityRefusal.UNIVERSITY_NOT_INVITED, () -> activity.mustAdmit("sztu"));
    }

    @Test
    void an_activity_of_the_initiative_that_invites_nobody_by_name_is_for_all() {
        Activity activity = published(OpenTo.INITIATIVE, List.of());
        assertDoesNotThrow(() -> activity.mustAdmit("sztu"));
    }

    @Test
    void the_programme_survives_its_column() {
        ProgrammeConverter column = new ProgrammeConverter();
        Activity activity = published();
        activity.complete(LAUNCH, NOW);
        String text = column.convertToDatabaseColumn(activity.programme);
        assertEquals(activity.programme, column.convertToEntityAttribute(text));
    }

    @Test
    void a_presentation_needs_an_organisation_and_no_person() {
        AgendaItem nobodys = item(UUID.randomUUID(), AgendaItemKind.PRESENTATION, null);
        assertFalse(nobodys.tellsOfAnOrganisation());
        assertTrue(item(UUID.randomUUID(), AgendaItemKind.PRESENTATION, "szu").tellsOfAnOrganisation());
    }

    private static void refused(Reason reason, Executable attempt) {
        assertSame(reason, assertThrows(Refusal.class, attempt).reason());
    }

    private static Activity published() {
        return published(OpenTo.INITIATIVE, List.of());
    }

    private static Activity published(OpenTo openTo, List<String> invited) {
        Activity activity = Activity.draft(UUID.randomUUID(), "szpu", plan(openTo, invited));
        activity.publish(NOW);
        return activity;
    }

    private static Plan plan(OpenTo openTo, List<String> invited) {
        return plan(openTo, invited, SIXTH_OF_DECEMBER);
    }

    private static Plan plan(OpenTo openTo, List<String> invited, FuzzyDate date) {
        List<Stop> stops = List.of(stop(), stop(), stop());
        Stage visit = new Stage(VISIT, StageKind.SITE_VISIT, words(), null, null, stops, List.of(), null);
        List<AgendaItem> agenda = List.of(
                item(LAUNCH, AgendaItemKind.LAUNCH_ANNOUNCEMENT, null),
                item(ADDRESS, AgendaItemKind.ADDRESS, null),
                item(UUID.randomUUID(), AgendaItemKind.PRESENTATION, "szpu"),
                item(UUID.randomUUID(), AgendaItemKind.PRESENTATION, "szu"),
                item(PRESENTATION, AgendaItemKind.PRESENTATION, "sztu"),
                item(UUID.randomUUID(), AgendaItemKind.PRESENTATION, "hitsz"),
                item(UUID.randomUUID(), AgendaItemKind.HANDOVER, "szpu"));
        Stage exchange =
                new Stage(EXCHANGE, StageKind.EXCHANGE_AND_DISPLAY, words(), null, words(), List.of(), agenda, null);
        Programme programme = new Programme(List.of(visit, exchange));
        return new Plan(ActivityKind.SHOWCASE, words(), null, openTo, invited, null, date, programme);
    }

    private static AgendaItem item(UUID id, AgendaItemKind kind, String organisation) {
        return AgendaItem.planned(id, kind, words(), null, organisation, List.of());
    }

    private static Stop stop() {
        return Stop.planned(UUID.randomUUID(), words());
    }

    private static Text words() {
        return new Text("文字", "words");
    }
}
