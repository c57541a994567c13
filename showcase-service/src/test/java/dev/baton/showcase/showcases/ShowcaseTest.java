package dev.baton.showcase.showcases;

import static dev.baton.showcase.showcases.ShowcaseRefusal.ACTIVITY_NOT_CONCLUDED;
import static dev.baton.showcase.showcases.ShowcaseRefusal.ALREADY_ANNOUNCED;
import static dev.baton.showcase.showcases.ShowcaseRefusal.ALREADY_CONCLUDED;
import static dev.baton.showcase.showcases.ShowcaseRefusal.DATE_TOO_VAGUE;
import static dev.baton.showcase.showcases.ShowcaseRefusal.LAUNCH_ANNOUNCEMENT_MISSING;
import static dev.baton.showcase.showcases.ShowcaseRefusal.NOT_ANNOUNCED;
import static dev.baton.showcase.showcases.ShowcaseRefusal.NOT_THE_HOST;
import static dev.baton.showcase.showcases.ShowcaseRefusal.PRESENTER_NOT_TAKING_PART;
import static dev.baton.showcase.showcases.ShowcaseRefusal.SITE_VISIT_HAS_STOPS_ONLY;
import static dev.baton.showcase.showcases.ShowcaseRefusal.STAGES_NOT_CONCLUDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.baton.platform.refusals.Refusal;
import dev.baton.platform.testing.Contracts;
import dev.baton.platform.values.FuzzyDate;
import dev.baton.platform.values.Text;
import dev.baton.showcase.showcases.ShowcaseEvent.ShowcaseConcluded;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of a showcase. */
class ShowcaseTest {

    private static final UUID ID = UUID.fromString("019ae0c0-7000-7000-8000-000000000021");
    private static final UUID LEG = UUID.fromString("019ae0c0-7000-7000-8000-000000000011");
    private static final UUID INITIATIVE = UUID.fromString("019ae0c0-7000-7000-8000-000000000001");
    private static final HostedLeg FIRST = new HostedLeg(LEG, INITIATIVE, 1, "szpu", true);
    private static final HostedLeg LATER = new HostedLeg(LEG, INITIATIVE, 2, "szpu", false);
    private static final Text NAME = new Text("深圳职业技术大学站展示交流活动", "Showcase at Shenzhen Polytechnic University");
    private static final FuzzyDate DATE = FuzzyDate.monthDay(MonthDay.of(12, 6)).assumingYear(2026);
    private static final Instant NOW = Instant.parse("2026-12-06T09:30:00Z");
    private static final Text WORDS = new Text("字", "words");

    private final Programme programme = fromTheContract();

    @Test
    void the_announcement_is_written_as_the_contract_says() {
        Contracts.assertWritten(draft(FIRST, DATE, programme).announce("szpu", NOW));
    }

    @Test
    void the_conclusion_is_written_as_the_contract_says() {
        Contracts.assertWritten(new ShowcaseConcluded(ID, LEG, "szpu", NOW));
    }

    @Test
    void the_programme_survives_its_column() {
        ProgrammeColumn column = new ProgrammeColumn();
        assertEquals(programme, column.convertToEntityAttribute(column.convertToDatabaseColumn(programme)));
    }

    @Test
    void it_goes_from_draft_to_announcement_to_conclusion() {
        Showcase showcase = draft(FIRST, DATE, programme);
        assertRefused(NOT_ANNOUNCED, () -> showcase.conclude("szpu", programme.stageIds(), true, NOW));
        showcase.announce("szpu", NOW);
        assertRefused(ALREADY_ANNOUNCED, () -> showcase.announce("szpu", NOW));
        assertEquals(
                new ShowcaseConcluded(ID, LEG, "szpu", NOW),
                showcase.conclude("szpu", programme.stageIds(), true, NOW));
        assertRefused(ALREADY_CONCLUDED, () -> showcase.conclude("szpu", programme.stageIds(), true, NOW));
    }

    @Test
    void it_is_concluded_after_all_its_stages_and_its_activity_only() {
        Showcase showcase = draft(FIRST, DATE, programme);
        showcase.announce("szpu", NOW);
        UUID oneStage = programme.stages().getFirst().stage();
        assertRefused(STAGES_NOT_CONCLUDED, () -> showcase.conclude("szpu", Set.of(), true, NOW));
        assertRefused(STAGES_NOT_CONCLUDED, () -> showcase.conclude("szpu", Set.of(oneStage), true, NOW));
        assertRefused(ACTIVITY_NOT_CONCLUDED, () -> showcase.conclude("szpu", programme.stageIds(), false, NOW));
        assertEquals(ShowcaseStatus.ANNOUNCED, showcase.status);
    }

    @Test
    void its_host_alone_moves_it() {
        Showcase showcase = draft(FIRST, DATE, programme);
        assertRefused(NOT_THE_HOST, () -> showcase.announce("szu", NOW));
        showcase.announce("szpu", NOW);
        assertRefused(NOT_THE_HOST, () -> showcase.conclude("szu", programme.stageIds(), true, NOW));
    }

    @ParameterizedTest
    @MethodSource("vague")
    void a_plan_names_its_day(FuzzyDate date) {
        assertRefused(DATE_TOO_VAGUE, () -> draft(FIRST, date, programme));
    }

    static List<FuzzyDate> vague() {
        return List.of(FuzzyDate.month(YearMonth.of(2026, 12)), FuzzyDate.monthDay(MonthDay.of(12, 6)));
    }

    @Test
    void only_the_first_showcase_must_announce_the_launch() {
        Programme visit = new Programme(List.of(), List.of(visit(List.of(new Stop(ID, WORDS)), List.of())));
        assertRefused(LAUNCH_ANNOUNCEMENT_MISSING, () -> draft(FIRST, DATE, visit));
        assertEquals(ShowcaseStatus.DRAFT, draft(LATER, FuzzyDate.day(LocalDate.of(2027, 3, 1)), visit).status);
    }

    @Test
    void a_site_visit_has_stops_and_nothing_else_has() {
        AgendaItem item = new AgendaItem(ID, AgendaItemKind.ADDRESS, WORDS, null, List.of());
        Stop stop = new Stop(ID, WORDS);
        Stage meeting = new Stage(ID, StageKind.EXCHANGE_AND_DISPLAY, WORDS, null, null, List.of(stop), List.of());
        assertRefused(SITE_VISIT_HAS_STOPS_ONLY, () -> later(visit(List.of(), List.of())));
        assertRefused(SITE_VISIT_HAS_STOPS_ONLY, () -> later(visit(List.of(stop), List.of(item))));
        assertRefused(SITE_VISIT_HAS_STOPS_ONLY, () -> later(meeting));
    }

    @Test
    void who_presents_takes_part() {
        assertRefused(PRESENTER_NOT_TAKING_PART, () -> later(presentationBy("hitsz")));
        assertRefused(PRESENTER_NOT_TAKING_PART, () -> later(presentationBy(null)));
        later(presentationBy("szpu"));
        later(presentationBy("szu"));
    }

    private static Showcase later(Stage stage) {
        return draft(LATER, DATE, new Programme(List.of("szu"), List.of(stage)));
    }

    private static Showcase draft(HostedLeg leg, FuzzyDate date, Programme programme) {
        return Showcase.draft(ID, leg, NAME, date, 120, programme);
    }

    private static Stage visit(List<Stop> stops, List<AgendaItem> agenda) {
        return new Stage(ID, StageKind.SITE_VISIT, WORDS, null, null, stops, agenda);
    }

    private static Stage presentationBy(@org.jspecify.annotations.Nullable String organisation) {
        AgendaItem item = new AgendaItem(ID, AgendaItemKind.PRESENTATION, WORDS, organisation, List.of());
        return new Stage(ID, StageKind.EXCHANGE_AND_DISPLAY, WORDS, null, null, List.of(), List.of(item));
    }

    private static void assertRefused(ShowcaseRefusal reason, Executable step) {
        assertEquals(reason, assertThrows(Refusal.class, step).reason());
    }

    /** The programme of the first leg, as the contract tells it. */
    private static Programme fromTheContract() {
        return Contracts.read("showcase.showcase-announced.v1", Programme.class);
    }
}
