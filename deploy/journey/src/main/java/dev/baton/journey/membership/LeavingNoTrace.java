package dev.baton.journey.membership;

import static dev.baton.journey.Expectation.mustBe;
import static dev.baton.journey.Expectation.mustBeRefused;

import dev.baton.journey.Caller;
import dev.baton.journey.Door;
import dev.baton.journey.JourneyFailed;
import dev.baton.journey.Narrator;
import dev.baton.journey.Waiting;
import dev.baton.local.LocalStack;
import dev.baton.local.basics.Trouble;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody takes everything away that is held about them, and is erased as they wish; figures stay right. */
final class LeavingNoTrace {

    private static final String BRANCH = "Science graduate branch 1";

    /** Keycloak hears of people one after the other, and 6,000 have joined a moment ago. */
    private static final Duration BEHIND_THE_IMPORT = Duration.ofMinutes(5);

    private final Door door;
    private final LocalStack stack;
    private final Campus campus;
    private final Narrator story;
    private final LocalDate yesterday;

    LeavingNoTrace(Door door, LocalStack stack, Campus campus, Narrator story, LocalDate today) {
        this.door = door;
        this.stack = stack;
        this.campus = campus;
        this.story = story;
        this.yesterday = today.minusDays(1);
    }

    void ofAPerson() {
        story.chapter("One person takes their data away, and is erased");
        SamplePerson sample = campus.plan().unit(BRANCH).people().getFirst();
        UUID person = campus.person(sample);
        stack.letIn(sample.login(), false);
        Caller member = door.as(sample.login());
        takeAway(member, sample);
        long today = campus.members(campus.root());
        long before = campus.members(campus.root(), yesterday);
        long branch = campus.members(campus.unit(BRANCH));

        erase(member, person);

        mustBeGone(sample, person);
        mustBe("members of " + campus.name(), today - 1, campus.members(campus.root()));
        mustBe("members of " + BRANCH, branch - 1, campus.members(campus.unit(BRANCH)));
        mustBe("members on the day before", before, campus.members(campus.root(), yesterday));
        story.says("members today: %,d, one fewer; on %s: %,d, as before", today - 1, yesterday, before);
    }

    private void takeAway(Caller member, SamplePerson sample) {
        Response file = member.get("/api/v1/me/export?format=json");
        JsonPath data = file.jsonPath();
        mustBe("the name in the export", sample.name(), data.getString("data.name"));
        mustBe("the campus number in the export", sample.campusNumber(), data.getString("data.campusNumber"));
        Map<String, List<?>> records = data.getMap("records");
        String page = member.get("/api/v1/me/export?format=html").asString();
        if (!page.contains(sample.name())) {
            throw new JourneyFailed("the readable document does not name whose it is");
        }
        story.says("%s exports everything that is held (%s):", sample.name(), told(records));
        story.says(
                "  %,d bytes of JSON, and a document of %,d characters to print",
                file.asByteArray().length, page.length());
    }

    private static String told(Map<String, List<?>> records) {
        return records.entrySet().stream()
                .filter(section -> !section.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    private void erase(Caller member, UUID person) {
        String erasure = "/api/v1/erasures/" + member.create("/api/v1/me/erasure", Map.of());
        Response preview = campus.office().get(erasure);
        mustBe("whom the erasure is about", person.toString(), preview.path("person"));
        mustBe("what stands in its way", List.of(), preview.path("obstacles"));
        List<String> stays = preview.path("stays.findAll { it.rows > 0 }.title");
        story.says("asks to be erased; under an id that stands for nobody stay: %s", String.join(", ", stays));
        campus.office().confirm(erasure + "/approval", preview.header("ETag"));
        mustBe("the state of the erasure", "done", campus.office().get(erasure).path("state"));
        story.says("erased, as they wished and the university's office confirmed");
    }

    private void mustBeGone(SamplePerson sample, UUID person) {
        mustBeRefused(
                "the erased member", campus.office().tries("GET", "/api/v1/members/" + person, null), 404, "not-found");
        List<?> found = campus.office()
                .get("/api/v1/members?below=true&unit=%s&campusNumber=%s"
                        .formatted(campus.root(), sample.campusNumber()))
                .path("items");
        mustBe("who is found by the erased campus number", List.of(), found);
        Waiting.until("the account is gone", BEHIND_THE_IMPORT, () -> cannotSignIn(sample.login()));
        story.says("unknown now (404 not-found), not found by campus number, and the account is gone from Keycloak");
    }

    private boolean cannotSignIn(String login) {
        try {
            stack.token(login);
            return false;
        } catch (Trouble noSuchAccount) {
            return true;
        }
    }
}
