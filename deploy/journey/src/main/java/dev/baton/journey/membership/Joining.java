package dev.baton.journey.membership;

import static dev.baton.journey.Expectation.mustBe;

import dev.baton.journey.Caller;
import dev.baton.journey.Door;
import dev.baton.journey.Narrator;
import dev.baton.local.LocalStack;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Universities that the suite does not know join it by the API, and draw up their trees. */
final class Joining {

    private final Door door;
    private final LocalStack stack;
    private final Narrator story;
    private final Caller operator;

    Joining(Door door, LocalStack stack, Narrator story) {
        this.door = door;
        this.stack = stack;
        this.story = story;
        operator = door.as("operator");
    }

    List<Campus> of(List<SampleUniversity> sample) {
        story.chapter("Four universities join");
        List<Campus> campuses = sample.stream().map(this::join).toList();
        campuses.forEach(this::mustHaveJoined);
        story.says("each by one call; they are this play's own, and what is here already stays as it is");
        drawUp(campuses);
        return campuses;
    }

    private Campus join(SampleUniversity university) {
        UUID root = operator.create("/api/v1/universities", university.application());
        return new Campus(university, root, door);
    }

    private void mustHaveJoined(Campus campus) {
        stack.letIn(campus.plan().office(), true);
        JsonPath state = operator.get("/api/v1/universities/" + campus.code()).jsonPath();
        mustBe("whether Keycloak has the organization " + campus.code(), true, state.getBoolean("organization"));
        mustBe("the first account of " + campus.code(), "active", state.getString("firstAccount.state"));
        story.says("%s: its root unit, its organization in Keycloak and its office's account", campus.name());
    }

    private void drawUp(List<Campus> campuses) {
        story.chapter("Each draws up its organisation tree");
        campuses.parallelStream().forEach(Campus::establish);
        campuses.forEach(this::mustBeDrawnUp);
    }

    private void mustBeDrawnUp(Campus campus) {
        SampleUniversity plan = campus.plan();
        Map<String, Integer> units = campus.office()
                .get("/api/v1/units/" + campus.root() + "/totals")
                .path("units");
        for (String type : List.of("secondary-organisation", "general-branch", "branch")) {
            mustBe("units of the type %s at %s".formatted(type, campus.name()), plan.number(type), (long)
                    units.getOrDefault(type, 0));
        }
        story.says(
                "%s: %d colleges, %d general branches, %d branches",
                campus.name(),
                plan.number("secondary-organisation"),
                plan.number("general-branch"),
                plan.number("branch"));
    }
}
