package dev.baton.journey.membership;

import static dev.baton.journey.Expectation.mustBe;
import static dev.baton.journey.Expectation.mustBeRefused;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A decision about the tree on its way: a draft, looked at before, consulted on, decided. */
final class Reorganisation {

    private static final String ALL = "/api/v1/reorganisations";

    private final Campus campus;
    private final String path;

    private Reorganisation(Campus campus, UUID id) {
        this.campus = campus;
        this.path = ALL + "/" + id;
    }

    /** The service works out how. */
    static Reorganisation proposed(Campus campus, UUID branch, Map<String, Object> how) {
        return new Reorganisation(campus, campus.office().create("/api/v1/units/" + branch + "/division", how));
    }

    static Reorganisation drafted(Campus campus, Text title, UUID decides, List<Map<String, Object>> steps) {
        Map<String, Object> draft = Map.of("title", title.json(), "decidingUnit", decides, "steps", steps);
        return new Reorganisation(campus, campus.office().create(ALL, draft));
    }

    JsonPath preview() {
        return campus.office().get(path + "/preview").jsonPath();
    }

    void mustNotBeDecidedUnheard() {
        Response answer = campus.office().tries("POST", path + "/decision", null, Map.of("If-Match", seen()));
        mustBeRefused("a decision before anybody was heard", answer, 409, "consultation-is-missing");
    }

    /** @param body the unit that was heard */
    void isConsultedOn(UUID body) {
        Response draft = campus.office().get(path);
        Map<String, Object> changed = new HashMap<>(Map.of(
                "title", draft.<Object>path("title"),
                "decidingUnit", draft.<Object>path("decidingUnit"),
                "steps", draft.<Object>path("steps"),
                "consultation",
                        Map.of(
                                "heldOn",
                                LocalDate.now(MembershipStory.ZONE).toString(),
                                "form",
                                "meeting",
                                "bodies",
                                List.of(body),
                                "outcome",
                                "agreed")));
        campus.office().put(path, draft.header("ETag"), changed, () -> false);
    }

    /** @return the ids of the units that it made, by the keys that the draft gave them */
    Map<String, String> isDecided() {
        JsonPath decided = campus.office().confirm(path + "/decision", seen()).jsonPath();
        mustBe("the state of the reorganisation", "decided", decided.getString("state"));
        return decided.getMap("established");
    }

    private String seen() {
        return campus.office().get(path).header("ETag");
    }
}
