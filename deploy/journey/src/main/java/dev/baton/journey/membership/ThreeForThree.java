package dev.baton.journey.membership;

import static dev.baton.journey.Expectation.mustBe;

import dev.baton.journey.Narrator;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The real case: a college establishes a general staff branch, a graduate general branch and an undergraduate branch, and
 * cancels the three departments' general branches, in one decision. What was so the day before is told as it was.
 */
final class ThreeForThree {

    private static final String COLLEGE = "Sample College of Engineering";
    private static final Text TITLE = new Text("工学院党组织设置调整", "The branches of the college, arranged anew");
    private static final Text STAFF = new Text("教工党总支", "General staff branch");
    private static final Text GRADUATES = new Text("研究生党总支", "Graduate general branch");
    private static final Text UNDERGRADUATES = new Text("本科生党支部", "Undergraduate branch");

    private final Campus campus;
    private final Narrator story;
    private final UUID college;
    private final LocalDate today;

    ThreeForThree(Campus campus, Narrator story, LocalDate today) {
        this.campus = campus;
        this.story = story;
        this.today = today;
        college = campus.unit(COLLEGE);
    }

    void isDecided() {
        story.chapter("A college establishes three and cancels three, in one decision");
        LocalDate yesterday = today.minusDays(1);
        TreeOnADay dayBefore = TreeOnADay.ask(campus, college, yesterday);
        TreeOnADay before = TreeOnADay.ask(campus, college, today);
        Reorganisation reorganisation = Reorganisation.drafted(campus, TITLE, college, steps(before));
        tell(reorganisation.preview());
        reorganisation.isConsultedOn(college);
        Map<String, String> made = reorganisation.isDecided();

        TreeOnADay after = TreeOnADay.ask(campus, college, today);
        mustBe("people in the college", before.people(), after.people());
        mustBe("general branches before", 3L, before.number("general-branch"));
        mustBe("general branches after", 2L, after.number("general-branch"));
        mustBe("branches before", 10L, before.number("branch"));
        mustBe("branches after", 8L, after.number("branch"));
        mustCome(made.get("undergraduates"));
        story.says("decided; now the tree is, with how many there are at all stages:");
        after.tell(story);

        story.chapter("The tree as it was the day before");
        TreeOnADay askedAgain = TreeOnADay.ask(campus, college, yesterday);
        mustBe("what is told of the day before", dayBefore.answers(), askedAgain.answers());
        story.says("asked for %s, the suite answers to the letter what it answered before the decisions:", yesterday);
        askedAgain.tell(story);
    }

    /** Branches of staff and of graduates move as they are; the undergraduates come together in one. */
    private List<Map<String, Object>> steps(TreeOnADay before) {
        List<Map<String, Object>> steps = new ArrayList<>(List.of(
                establish("staff", "general-branch", STAFF),
                establish("graduates", "general-branch", GRADUATES),
                Map.of(
                        "step",
                        "establish",
                        "key",
                        "undergraduates",
                        "parent",
                        college,
                        "type",
                        "branch",
                        "name",
                        UNDERGRADUATES.json(),
                        "kind",
                        "student")));
        before.named(" staff branch").forEach(branch -> steps.add(move(branch, "staff")));
        before.named(" graduate branch").forEach(branch -> steps.add(move(branch, "graduates")));
        List<Object> undergraduates = before.named(" undergraduate branch");
        undergraduates.forEach(branch -> steps.add(Map.of(
                "step", "move-members", "from", branch, "to", Map.of("new", "undergraduates"), "members", "all")));
        undergraduates.forEach(branch -> steps.add(Map.of("step", "cancel", "unit", branch)));
        before.named(" general branch").forEach(branch -> steps.add(Map.of("step", "cancel", "unit", branch)));
        return steps;
    }

    private Map<String, Object> establish(String key, String type, Text name) {
        return Map.of("step", "establish", "key", key, "parent", college, "type", type, "name", name.json());
    }

    private static Map<String, Object> move(Object branch, String to) {
        return Map.of("step", "move-unit", "unit", branch, "parent", Map.of("new", to));
    }

    private void tell(JsonPath preview) {
        List<Map<String, Object>> moves = preview.getList("moves");
        int people =
                moves.stream().mapToInt(move -> (Integer) move.get("members")).sum();
        story.says(
                "in the preview, %d branches with %d people come together in one; the others move as they are",
                moves.size(), people);
    }

    /** The lineage of the new branch names all three that it came of. */
    private void mustCome(String undergraduates) {
        JsonPath lineage = campus.office()
                .get("/api/v1/units/" + undergraduates + "/lineage")
                .jsonPath();
        List<Map<String, Object>> edges = lineage.getList("edges.findAll { it.to == '%s' }".formatted(undergraduates));
        Set<UUID> origins = Set.of(
                campus.unit("Mechanics undergraduate branch"),
                campus.unit("Materials undergraduate branch"),
                campus.unit("Computing undergraduate branch"));
        mustBe("what the undergraduate branch came of", origins, fromOf(edges));
        story.says("the lineage of the undergraduate branch names the %d it came of", origins.size());
    }

    private static Set<UUID> fromOf(List<Map<String, Object>> edges) {
        return edges.stream()
                .map(edge -> UUID.fromString((String) edge.get("from")))
                .collect(Collectors.toSet());
    }
}
