package dev.baton.journey.membership;

import static dev.baton.journey.Expectation.mustBe;

import dev.baton.journey.JourneyFailed;
import dev.baton.journey.Narrator;
import io.restassured.path.json.JsonPath;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rules find what is too large, say by which rule, and how to put it right; the service proposes how to divide one. */
final class Oversized {

    private static final String RULE = "branch-size-student";
    private static final String ALL_RULES_OF_SIZE = "branch-size";
    private static final int MOST = 30;

    private final Campus campus;
    private final Narrator story;

    Oversized(Campus campus, Narrator story) {
        this.campus = campus;
        this.story = story;
    }

    void isFound() {
        story.chapter("Two branches are too large, and a rule says so");
        Set<UUID> planned = Set.of(campus.unit(Sample.OVERSIZED), campus.unit(Sample.OVERSIZED_TOO));
        mustBe("the branches that are too large", planned, oversized());
        tell(Sample.OVERSIZED);
        tell(Sample.OVERSIZED_TOO);
        story.says("besides, as nobody has been elected yet: %s", others());
    }

    /** As the service proposes it, once those concerned have been heard. */
    void isDivided() {
        story.chapter("One is divided, as the service proposes");
        UUID branch = campus.unit(Sample.OVERSIZED);
        long before = campus.members(campus.root());
        Reorganisation division = Reorganisation.proposed(campus, branch, Map.of("by", "balanced"));
        foresees(division.preview());
        division.mustNotBeDecidedUnheard();
        story.says("refused (409 consultation-is-missing): those concerned must be heard before");
        division.isConsultedOn(branch);
        Map<String, String> made = division.isDecided();

        List<UUID> parts = List.of(branch, UUID.fromString(made.get("part-2")));
        mustBe("the branches that are too large now", Set.of(campus.unit(Sample.OVERSIZED_TOO)), oversized());
        mustBe("people at " + campus.name(), before, campus.members(campus.root()));
        mustBe(
                "people in both parts",
                peopleIn(Sample.OVERSIZED),
                parts.stream().mapToLong(campus::members).sum());
        story.says(
                "decided: %s full and probationary members each; nobody is lost, and one branch is still too large",
                parts.stream().map(this::counted).map(String::valueOf).collect(Collectors.joining(" and ")));
    }

    private void foresees(JsonPath preview) {
        preview.<Map<String, Object>>getList("after")
                .forEach(part -> story.says(
                        "proposed: %s, %s people of all stages",
                        ((Map<?, ?>) part.get("name")).get("en"), part.get("members")));
        List<String> resolved = preview.getList("findings.resolved.flatten().rule");
        mustBe("what the preview says would be put right", true, resolved.contains(RULE));
        story.says(
                "in the preview, of the rules: put right %s; newly broken %s",
                resolved, preview.getList("findings.arising.flatten().rule"));
    }

    private long peopleIn(String branch) {
        return campus.plan().unit(branch).people().size();
    }

    private int counted(UUID branch) {
        int number = campus.roster(branch, Stage.FULL_MEMBER).size()
                + campus.roster(branch, Stage.PROBATIONARY_MEMBER).size();
        if (number > MOST) {
            throw new JourneyFailed(
                    "%s has %d full and probationary members still".formatted(campus.nameOf(branch), number));
        }
        return number;
    }

    private void tell(String name) {
        UUID branch = campus.unit(name);
        JsonPath found =
                campus.office().get("/api/v1/units/" + branch + "/findings").jsonPath();
        String finding = "items[0].findings.find { it.rule == '%s' }.".formatted(RULE);
        story.says("%s: %s", name, found.getString(finding + "wrong.en"));
        story.says(
                "  rule %s, version %s: %s",
                RULE, found.get(finding + "version"), found.getString(finding + "citation.en"));
        story.says(
                "  known to be so since %s; %s", found.get(finding + "since"), found.getString(finding + "remedy.en"));
    }

    /** By any of the rules that set a size. */
    private Set<UUID> oversized() {
        return findings().entrySet().stream()
                .filter(rule -> rule.getKey().startsWith(ALL_RULES_OF_SIZE))
                .flatMap(rule -> rule.getValue().stream())
                .collect(Collectors.toSet());
    }

    private String others() {
        return findings().entrySet().stream()
                .filter(rule -> !rule.getKey().startsWith(ALL_RULES_OF_SIZE))
                .map(rule -> "%d × %s".formatted(rule.getValue().size(), rule.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** For each rule that is broken, where. */
    private Map<String, Set<UUID>> findings() {
        Map<String, Set<UUID>> byRule = new TreeMap<>();
        for (Map<String, Object> unit : campus.office().all("/api/v1/findings")) {
            for (Object finding : (List<?>) unit.get("findings")) {
                byRule.computeIfAbsent((String) ((Map<?, ?>) finding).get("rule"), unseen -> new HashSet<>())
                        .add(UUID.fromString((String) unit.get("unit")));
            }
        }
        return byRule;
    }
}
