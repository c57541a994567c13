package dev.baton.journey.membership;

import static dev.baton.journey.Expectation.mustBe;
import static dev.baton.journey.Expectation.mustBeRefused;

import dev.baton.journey.Caller;
import dev.baton.journey.JourneyFailed;
import dev.baton.journey.Narrator;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody's way to full membership, 25 steps over three years that lie behind us: the branch's steps are written down by
 * its secretary, the committee's by the university's office. Twice a shorter way is tried.
 */
final class Developing {

    /** The whole way with these dates takes less. */
    private static final Period AGO = Period.ofMonths(40);

    private static final Period SOON = Period.ofDays(10);
    private static final Period NEXT_OBSERVATION = Period.ofMonths(5);

    private final Campus campus;
    private final Caller secretary;
    private final Narrator story;
    private final LocalDate start;

    private UUID branch;
    private UUID person;
    private String development;
    private LocalDate last;

    /** @param secretary of the branch that the person is in */
    Developing(Campus campus, Caller secretary, Narrator story, LocalDate today) {
        this.campus = campus;
        this.secretary = secretary;
        this.story = story;
        this.start = today.minus(AGO);
        this.last = start;
    }

    void inBranch(String name) {
        story.chapter("One person walks the 25 steps, and a shortcut is refused");
        branch = campus.unit(name);
        Map<String, Object> applicant = campus.roster(branch, Stage.APPLICANT).getFirst();
        person = UUID.fromString((String) applicant.get("id"));
        story.says("%s, applicant in %s", applicant.get("name"), name);
        apply();
        becomeActivist();
        becomeDevelopmentTarget();
        beAdmitted();
        beOnProbation();
        mustBeThere();
    }

    private void apply() {
        UUID id = secretary.create(
                "/api/v1/developments",
                Map.of("person", person, "on", start.toString(), "facts", Map.of("ofAge", true)));
        development = "/api/v1/developments/" + id;
        byBranch(2, SOON, Map.of());
        tell("application", 1, 2);
    }

    private void becomeActivist() {
        byBranch(3, Period.ofMonths(5), Map.of());
        byCommittee(4, SOON, Map.of());
        byBranch(5, SOON, Map.of("people", fullMembers()));
        byBranch(6, NEXT_OBSERVATION, Map.of());
        byBranch(6, NEXT_OBSERVATION, Map.of());
        tell("activist", 3, 6);
    }

    private void becomeDevelopmentTarget() {
        refused(
                "development target after less than a year",
                7,
                Map.of(),
                "activist-for-a-year",
                "Guard 5 (Rules for the Development of Members, Art. 13)");
        onTheFirstLawfulDay(7, Map.of());
        byCommittee(8, SOON, Map.of());
        byBranch(9, SOON, Map.of("people", fullMembers()));
        byBranch(10, SOON, Map.of());
        byCommittee(11, SOON, Map.of("trainingDays", 3, "trainingHours", 24));
        tell("development target", 7, 11);
    }

    private void beAdmitted() {
        byBranch(12, SOON, Map.of());
        byCommittee(13, SOON, Map.of());
        byBranch(14, SOON, Map.of());
        byBranch(15, SOON, Map.of("tally", tally()));
        byCommittee(16, SOON, Map.of());
        byCommittee(17, SOON, Map.of());
        byCommittee(18, SOON, Map.of());
        tell("admission", 12, 18);
    }

    private void beOnProbation() {
        byBranch(19, SOON, Map.of());
        byBranch(20, SOON, Map.of());
        byBranch(21, Period.ofMonths(6), Map.of());
        byBranch(22, Period.ofMonths(4), Map.of());
        refused(
                "full membership before the year is over",
                23,
                Map.of("tally", tally()),
                "probation-is-over",
                "Guard 14 (Rules for the Development of Members, Art. 32)");
        onTheFirstLawfulDay(23, Map.of("tally", tally()));
        byCommittee(24, SOON, Map.of());
        byCommittee(25, SOON, Map.of());
        tell("probation", 19, 25);
    }

    private void mustBeThere() {
        JsonPath way = campus.office().get(development).jsonPath();
        mustBe("the state of the development", "completed", way.getString("state"));
        mustBe("remarks on it", List.of(), way.getList("remarks"));
        mustBe("the steps taken", 25, way.getList("entries.number.unique()").size());
        String stage = campus.office().get("/api/v1/members/" + person).path("stage");
        mustBe("the stage on the roster", Stage.FULL_MEMBER.code(), stage);
        story.says("all 25 steps are taken, and the roster shows a full member");
    }

    private void byBranch(int number, Period later, Map<String, Object> facts) {
        take(secretary, number, last.plus(later), facts);
    }

    private void byCommittee(int number, Period later, Map<String, Object> facts) {
        take(campus.office(), number, last.plus(later), facts);
    }

    /** Which the service tells. */
    private void onTheFirstLawfulDay(int number, Map<String, Object> facts) {
        String from = secretary.get(development).path("next.find { it.step.number == %d }.from".formatted(number));
        take(secretary, number, LocalDate.parse(from), facts);
    }

    private void take(Caller by, int number, LocalDate on, Map<String, Object> facts) {
        by.create(development + "/steps", step(number, on, facts));
        last = on;
    }

    /** @param citation with which the refusal is explained: number and article */
    private void refused(String what, int number, Map<String, Object> facts, String rule, String citation) {
        Response answer = secretary.tries("POST", development + "/steps", step(number, last.plus(SOON), facts));
        mustBeRefused(what, answer, 422, rule);
        story.says("refused: %s, on %s (422 %s)", what, last.plus(SOON), rule);
        String detail = answer.path("detail");
        mustBe("the citation", true, detail.startsWith(citation));
        story.says("  %s", detail);
    }

    private static Map<String, Object> step(int number, LocalDate on, Map<String, Object> facts) {
        Map<String, Object> step = new HashMap<>(Map.of("number", number, "on", on.toString()));
        if (!facts.isEmpty()) {
            step.put("facts", facts);
        }
        return step;
    }

    private List<Object> fullMembers() {
        return campus.roster(branch, Stage.FULL_MEMBER).stream()
                .filter(member ->
                        LocalDate.parse((String) member.get("joinedOn")).isBefore(start))
                .limit(2)
                .map(member -> member.get("id"))
                .toList();
    }

    /** Of those who are entitled, all but one came, and all of them but one were in favour. */
    private Map<String, Object> tally() {
        int entitled = campus.roster(branch, Stage.FULL_MEMBER).size();
        if (entitled < 3) {
            throw new JourneyFailed("a branch needs three full members, and this one has " + entitled);
        }
        return Map.of(
                "entitled",
                entitled,
                "due",
                entitled,
                "present",
                entitled - 1,
                "inFavour",
                entitled - 2,
                "against",
                0,
                "abstained",
                1);
    }

    private void tell(String phase, int from, int to) {
        List<Map<String, Object>> entries = secretary.get(development).path("entries");
        String first = day(entries, from);
        story.says("steps %d to %d, %s: %s to %s", from, to, phase, first, day(entries, to));
    }

    /** The last one at which the step was taken: observations are several. */
    private static String day(List<Map<String, Object>> entries, int number) {
        return entries.stream()
                .filter(entry -> entry.get("number").equals(number))
                .map(entry -> (String) entry.get("on"))
                .reduce((one, other) -> other)
                .orElseThrow(() -> new JourneyFailed("step %d is not written down".formatted(number)));
    }
}
