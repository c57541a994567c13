package dev.baton.journey.membership;

import static dev.baton.journey.Expectation.mustBe;
import static dev.baton.journey.Expectation.mustBeRefused;

import dev.baton.journey.Caller;
import dev.baton.journey.Door;
import dev.baton.journey.JourneyFailed;
import dev.baton.journey.Narrator;
import dev.baton.local.LocalStack;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;

/** A member goes from one university to another; each of the two sees its own half, and no more. */
final class Transferring {

    private static final String BRANCH = "Science teachers' branch 1";
    private static final String NEW_NUMBER = "YL-T0001";

    private final Door door;
    private final LocalStack stack;
    private final Campus old;
    private final Campus next;
    private final Narrator story;

    Transferring(Door door, LocalStack stack, Campus old, Campus next, Narrator story) {
        this.door = door;
        this.stack = stack;
        this.old = old;
        this.next = next;
        this.story = story;
    }

    void ofAMember() {
        story.chapter("A member goes to another university");
        SamplePerson traveller = old.plan().unit(BRANCH).people().getFirst();
        UUID person = old.person(traveller);
        long membersOfOld = old.members(old.root());
        long membersOfNext = next.members(next.root());

        String here = request(traveller, person);
        String there = "/api/v1/transfers/" + letterAt(next, traveller);
        next.office().move(there + "/receipt", receipt(), () -> false);

        mustBe("members of " + old.name(), membersOfOld - 1, old.members(old.root()));
        mustBe("members of " + next.name(), membersOfNext + 1, next.members(next.root()));
        UUID personThere = next.person(new SamplePerson("", NEW_NUMBER, traveller.stage(), traveller.joinedOn(), null));
        eachSeesItsHalf(here, person, there, personThere);
        story.says(
                "received: %s has %,d members, %s %,d", old.name(), membersOfOld - 1, next.name(), membersOfNext + 1);
    }

    private String request(SamplePerson traveller, UUID person) {
        stack.letIn(traveller.login(), false);
        Caller member = door.as(traveller.login());
        UUID transfer = member.create(
                "/api/v1/transfers", Map.of("person", person, "university", next.code(), "branch", BRANCH));
        String path = "/api/v1/transfers/" + transfer;
        story.says("%s asks to go to %s", traveller.name(), next.name());
        mustBe(
                "letters that wait at " + next.name(),
                0,
                waiting(next).getList("items").size());
        old.office().move(path + "/release", Map.of(), () -> false);
        JsonPath released = old.office().get(path).jsonPath();
        mustBe("the state of the transfer", "released", released.getString("state"));
        story.says(
                "released with letter %s, good until %s",
                released.getString("letter.number"), released.getString("letter.expiresOn"));
        return path;
    }

    private static JsonPath waiting(Campus campus) {
        return campus.office()
                .get("/api/v1/transfers?state=released&unit=" + campus.root())
                .jsonPath();
    }

    private String letterAt(Campus campus, SamplePerson traveller) {
        String id = waiting(campus).getString("items[0].id");
        if (id == null) {
            throw new JourneyFailed("no letter waits at " + campus.name());
        }
        JsonPath letter = campus.office().get("/api/v1/transfers/" + id).jsonPath();
        mustBe("who comes, as the letter says", traveller.name(), letter.getString("traveller.name"));
        mustBe("where they come from", old.code(), letter.getString("otherUniversity"));
        return id;
    }

    private Map<String, Object> receipt() {
        return Map.of("unit", next.unit(BRANCH), "campusNumber", NEW_NUMBER);
    }

    private void eachSeesItsHalf(String here, UUID personHere, String there, UUID personThere) {
        JsonPath half = old.office().get(here).jsonPath();
        JsonPath otherHalf = next.office().get(there).jsonPath();
        mustBe("the state at " + old.name(), "received", half.getString("state"));
        mustBe("the state at " + next.name(), "received", otherHalf.getString("state"));
        mustBe(
                "the letter's number on both sides",
                half.getString("letter.number"),
                otherHalf.getString("letter.number"));
        mustBe("the person at " + old.name(), personHere.toString(), half.getString("person"));
        mustBe("the person at " + next.name(), personThere.toString(), otherHalf.getString("person"));
        unknown(old, there);
        unknown(next, here);
        unknown(old, "/api/v1/members/" + personHere);
        unknown(old, "/api/v1/members/" + personThere);
        unknown(next, "/api/v1/members/" + personHere);
        if (half.get("toUnit") != null || otherHalf.get("fromUnit") != null) {
            throw new JourneyFailed("a half of the transfer names a unit of the other university");
        }
        story.says("each sees its own half; the other's transfer and person are unknown to it (404 not-found)");
    }

    private static void unknown(Campus campus, String path) {
        mustBeRefused(path + " asked by " + campus.name(), campus.office().tries("GET", path, null), 404, "not-found");
    }
}
