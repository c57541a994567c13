package dev.baton.journey;

import static dev.baton.journey.Expectation.mustBe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * The first leg of the relay, from the plan to the handover, with the facts of the record. Every play is a new
 * initiative, so it can be played again on the same suite.
 */
public final class FirstLeg {

    private final Door door;
    private final Narrator story;
    private final Caller municipal;
    private final Caller host;
    private final Caller next;
    private final WrongHands wrongHands;

    private UUID initiative;
    private UUID leg;
    private UUID showcase;
    private String activity;
    private String baton;

    public FirstLeg(Door door, Narrator story) {
        this.door = door;
        this.story = story;
        municipal = door.as(Account.MUNICIPAL);
        host = door.as(Account.SZPU_OFFICE);
        next = door.as(Account.SZU_OFFICE);
        wrongHands = new WrongHands(door, story);
    }

    /** All of it; fails when anything is not as the record says. */
    public Figures play() {
        playUntilHandover();
        handOver();
        Figures figures = new ReadingBack(door, story).of(initiative, leg);
        story.ends(figures.line());
        return figures;
    }

    /** Up to the moment at which the baton can be handed over. */
    public void playUntilHandover() {
        planInitiative();
        draftShowcase();
        announce();
        gather();
        launch();
        concludeStages();
        recordHeadcount();
        concludeShowcase();
    }

    private void planInitiative() {
        story.chapter("The municipal side plans the initiative");
        ObjectNode plan = Facts.of("initiative");
        initiative = municipal.create("/api/v1/initiatives", plan);
        story.says("%s", names(plan.at("/name/en").asText(), plan.at("/name/zh").asText()));
        plan.get("organisers")
                .forEach(organiser ->
                        story.says("organised by the %s", organiser.at("/en").asText()));
        leg = municipal.create(initiative() + "/legs", Facts.with("host", "szpu"));
        story.says("leg 1 is to be hosted by Shenzhen Polytechnic University");
    }

    private void draftShowcase() {
        story.chapter("The host drafts its showcase");
        ObjectNode draft = Facts.of("showcase").put("leg", leg.toString());
        draft.putObject("date")
                .put("precision", "day")
                .put("value", nextSixthOfDecember().toString())
                .putArray("assumed")
                .add("year");
        showcase = host.create("/api/v1/showcases", draft);

        JsonPath drafted = host.get(showcase()).jsonPath();
        mustBe("the year of the date is flagged as assumed", List.of("year"), drafted.getList("date.assumed"));
        story.says(
                "on 6 December; the record gives no year, the plan assumes %d and says so",
                nextSixthOfDecember().getYear());
        mustBe(
                "the stops keep their order",
                draft.at("/stages/0/stops").findValuesAsText("en"),
                drafted.getList("stages[0].stops.name.en"));
        drafted.getList("stages[0].stops.name.en").forEach(stop -> story.says("stop: %s", stop));
        drafted.getList("stages[1].agenda.title.en").forEach(title -> story.says("agenda: %s", title));
    }

    private void announce() {
        story.chapter("The showcase is announced");
        String path = showcase();
        host.move(path + "/announcement", Facts.nothing(), () -> statusOf(path).equals("announced"));
        eventually("activity-service opens the activity", () -> !activities().isEmpty());
        activity = "/api/v1/activities/" + activities().getFirst();
        story.says("activity-service heard of it and opened the activity for registration");
    }

    private List<String> activities() {
        return host.get("/api/v1/activities?showcase=" + showcase).path("items.id");
    }

    private void gather() {
        story.chapter("People register and check in");
        UUID member = door.as(Account.SZPU_MEMBER).create(activity + "/registrations", Facts.nothing());
        UUID guest = door.as(Account.SZU_MEMBER).create(activity + "/registrations", Facts.nothing());
        story.says("a member of the host and a guest of Shenzhen University are registered, as opaque ids");
        checkIn(member);
        checkIn(guest);
        story.says("both are checked in by the host's office");
    }

    private void checkIn(UUID registration) {
        host.create(activity + "/check-ins", Facts.with("registration", registration.toString()));
    }

    private void launch() {
        story.chapter("The address announces the launch");
        host.move(
                activity + "/agenda-items/" + launchItem() + "/completion",
                Facts.nothing(),
                () -> host.get(activity)
                                .path("stages.agenda.flatten().find { it.kind == 'launch-announcement' }.doneAt")
                        != null);
        String path = initiative();
        eventually("the initiative is launched", () -> municipal.get(path).path("baton") != null);
        mustBe("the initiative's status", "launched", municipal.get(path).path("status"));
        baton = "/api/v1/batons/" + municipal.get(path).path("baton");

        JsonPath first = host.get(baton).jsonPath();
        mustBe("the first custody's number", 1, first.getInt("custodyNumber"));
        mustBe("the first custodian", "szpu", first.getString("custodian"));
        story.says("the initiative is launched, by event; custody 1 of the baton is with the host of leg 1");
        wrongHands.beforeTheConclusion(baton);
    }

    private String launchItem() {
        return host.get(activity).path("stages.agenda.flatten().find { it.kind == 'launch-announcement' }.item");
    }

    private void concludeStages() {
        story.chapter("Site visit, then exchange and display");
        List<String> stages = host.get(activity).path("stages.stage");
        for (String stage : stages) {
            String concludedAt = "stages.find { it.stage == '%s' }.concludedAt".formatted(stage);
            host.move(
                    activity + "/stages/" + stage + "/conclusion",
                    Facts.nothing(),
                    () -> host.get(activity).path(concludedAt) != null);
        }
        story.says("three stops seen; presentations by SZPU, SZU, SZTU and HITSZ heard");
    }

    private void recordHeadcount() {
        story.chapter("The headcount");
        String path = activity + "/headcount";
        ObjectNode headcount = Facts.of("headcount");
        String seen = host.get(path).header("ETag");
        host.put(
                path,
                seen,
                headcount,
                () -> Integer.valueOf(106).equals(host.get(path).path("count.value")));

        JsonPath recorded = host.get(path).jsonPath();
        mustBe("the categories", 6, recorded.getList("categories").size());
        mustBe(
                "categories with a count",
                0,
                recorded.getList("categories.findAll { it.count != null }").size());
        story.says("106, exact; six attendance categories that nobody counted one by one");
        recorded.getList("categories.name.en").forEach(name -> story.says("category: %s", name));
    }

    private void concludeShowcase() {
        story.chapter("The showcase is concluded");
        host.move(
                activity + "/conclusion",
                Facts.nothing(),
                () -> statusOf(activity).equals("concluded"));
        String path = showcase();
        eventually("both stages' conclusions arrive at showcase-service", () -> statusAfterConclusion(path));
        story.says("activity and showcase are concluded; now, and only now, the baton can move");
    }

    /** Refused for as long as showcase-service has not heard that the stages are over. */
    private boolean statusAfterConclusion(String path) {
        int status = host.tries("POST", path + "/conclusion", Facts.nothing()).statusCode();
        return status < 300 || statusOf(path).equals("concluded");
    }

    /** The one chapter that moves the baton; whoever watches the relay board sees it happen. */
    public void handOver() {
        story.chapter("The handover");
        ObjectNode offer = Facts.of("offer");
        host.move(baton + "/offer", offer, () -> host.get(baton).path("offer") != null);
        story.says(
                "SZPU offers the baton with the \"%s\" (%s)",
                offer.at("/artefact/title/en").asText(),
                offer.at("/artefact/title/zh").asText());
        story.says(
                "made by %s, %s",
                offer.at("/artefact/maker/en").asText(),
                offer.at("/artefact/makersUnit/en").asText());
        wrongHands.beforeTheAcceptance(baton);
        next.move(
                baton + "/acceptance",
                Facts.nothing(),
                () -> Integer.valueOf(2).equals(next.get(baton).path("custodyNumber")));
        story.says("Shenzhen University accepts: custody 2");
        wrongHands.afterTheAcceptance(baton);
    }

    String initiative() {
        return "/api/v1/initiatives/" + initiative;
    }

    String showcase() {
        return "/api/v1/showcases/" + showcase;
    }

    String activity() {
        return activity;
    }

    String baton() {
        return baton;
    }

    private String statusOf(String path) {
        return host.get(path).path("status");
    }

    private void eventually(String what, BooleanSupplier condition) {
        Waiting.until(what, door.patience().waitsFor(), condition);
    }

    private static String names(String english, String chinese) {
        return english + " (" + chinese + ")";
    }

    private static LocalDate nextSixthOfDecember() {
        LocalDate today = LocalDate.now();
        LocalDate thisYear = LocalDate.of(today.getYear(), 12, 6);
        return today.isAfter(thisYear) ? thisYear.plusYears(1) : thisYear;
    }
}
