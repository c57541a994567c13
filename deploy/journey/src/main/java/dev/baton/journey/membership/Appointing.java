package dev.baton.journey.membership;

import static dev.baton.journey.Expectation.mustBe;
import static dev.baton.journey.Expectation.mustBeRefused;

import dev.baton.journey.Caller;
import dev.baton.journey.Door;
import dev.baton.journey.Narrator;
import dev.baton.journey.Waiting;
import dev.baton.local.LocalStack;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A member becomes secretary, and can do with the next token what the last one did not allow. */
final class Appointing {

    private static final String OTHER_BRANCH = "Science undergraduate branch 2";

    private final Door door;
    private final LocalStack stack;
    private final Campus campus;
    private final Narrator story;
    private final LocalDate today;

    Appointing(Door door, LocalStack stack, Campus campus, Narrator story, LocalDate today) {
        this.door = door;
        this.stack = stack;
        this.campus = campus;
        this.story = story;
        this.today = today;
    }

    /** @return the login of the secretary */
    String of(String branchName) {
        story.chapter("A secretary is appointed, who could not act before");
        UUID branch = campus.unit(branchName);
        SamplePerson person = campus.plan().unit(branchName).people().getFirst();
        String login = person.login();
        stack.letIn(login, false);
        Caller before = door.withToken(stack.token(login));
        refused(before, branch, branchName);

        String office = branch + ":secretary";
        campus.office()
                .create(
                        "/api/v1/appointments",
                        Map.of(
                                "person",
                                campus.person(person),
                                "unit",
                                branch,
                                "office",
                                "secretary",
                                "from",
                                today.toString()));
        long appointed = System.nanoTime();
        Waiting.until(
                "the token of " + login + " names the office " + office,
                door.patience().waitsFor(),
                () -> Claims.offices(stack.token(login)).contains(office));
        story.says(
                "appointed secretary of %s; %.1f s later the token says `%s`",
                branchName, Duration.ofNanos(System.nanoTime() - appointed).toMillis() / 1000.0, office);

        Caller secretary = door.as(login);
        secretary.create("/api/v1/units", group(branch));
        int roster = secretary.get(roster(branch)).jsonPath().getList("items").size();
        mustBe("the secretary's roster", campus.plan().unit(branchName).people().size(), roster);
        story.says("now the group is established, and the roster of %d people is shown", roster);
        refused(secretary, campus.unit(OTHER_BRANCH), OTHER_BRANCH);
        return login;
    }

    private void refused(Caller caller, UUID branch, String name) {
        mustBeRefused(
                "a group in " + name, caller.tries("POST", "/api/v1/units", group(branch)), 403, "office-required");
        mustBeRefused("the roster of " + name, caller.tries("GET", roster(branch), null), 403, "office-required");
        story.says("refused: a group in %s, and its roster (403 office-required)", name);
    }

    private static String roster(UUID branch) {
        return "/api/v1/members?limit=200&unit=" + branch;
    }

    private Map<String, Object> group(UUID branch) {
        return Map.of(
                "parent",
                branch,
                "type",
                "group",
                "name",
                new Text("第一党小组", "Group 1").json(),
                "establishedOn",
                today.toString());
    }
}
