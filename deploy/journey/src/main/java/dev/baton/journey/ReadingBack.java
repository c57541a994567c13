package dev.baton.journey;

import static dev.baton.journey.Expectation.mustBe;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;

/** Reads what the suite tells of a leg that has been played: to everybody, to universities and to municipal departments. */
final class ReadingBack {

    private final Door door;
    private final Narrator story;
    private final Caller next;
    private final Caller municipal;

    ReadingBack(Door door, Narrator story) {
        this.door = door;
        this.story = story;
        next = door.as(Account.SZU_OFFICE);
        municipal = door.as(Account.MUNICIPAL);
    }

    Figures of(UUID initiative, UUID leg) {
        story.chapter("What the suite tells of it");
        JsonPath relay = door.anyone().get("/api/v1/relay").jsonPath();
        mustBe("the relay that everybody sees", initiative.toString(), relay.getString("initiative.id"));
        mustBe("the hosts of the legs", List.of("szpu", "szu"), relay.getList("legs.host.code"));
        mustBe("the legs' statuses", List.of("handed-over", "open"), relay.getList("legs.status"));
        mustBe("the artefact", "Shenzhen Polytechnic Impression", relay.getString("baton.artefact.title.en"));
        story.says("leg 1 is handed over; leg 2 is open at %s", relay.getString("legs[1].host.name.en"));

        String path = "/api/v1/legs/" + leg + "/summary";
        Figures figures = figures(path, relay.getString("baton.custodian.name.en"));
        figures.mustBe(Figures.OF_THE_FIRST_LEG);
        JsonPath summary = next.get(path).jsonPath();
        mustBe("who presented", List.of("szpu", "szu", "sztu", "hitsz"), summary.getList("presentedBy.code"));
        mustBe("the next host", "szu", summary.getString("nextHost.code"));
        story.says("presented by %s", String.join("; ", summary.<String>getList("presentedBy.name.en")));
        mustBe("what is told of two registrations", "fewer-than", summary.getString("registered.kind"));
        story.says("registered: fewer than %d, for counts below that are not told", summary.getInt("registered.value"));
        Object forTheCity = municipal.get("/api/v1/municipal/relay").path("legs[0].summary.headcount.value");
        mustBe("the headcount that municipal departments see", summary.get("headcount.value"), forTheCity);
        return figures;
    }

    /** They come by event; should they never come, what is there is handed back, to be compared and the difference told. */
    private Figures figures(String path, String custodian) {
        Waiting.happens(
                door.patience().waitsFor(), () -> hasArrived(next.get(path).jsonPath(), custodian));
        return Figures.read(next.get(path).jsonPath(), custodian);
    }

    private static boolean hasArrived(JsonPath summary, String custodian) {
        return summary.getBoolean("figuresFinal")
                && !summary.getString("registered.kind").equals("unknown")
                && Figures.read(summary, custodian).equals(Figures.OF_THE_FIRST_LEG);
    }
}
