package dev.baton.journey.membership;

import dev.baton.journey.Caller;
import dev.baton.journey.Door;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A university of the sample as it has come into the suite: its office, and where its units are. */
final class Campus {

    private final SampleUniversity plan;
    private final UUID root;
    private final Caller office;
    private final Map<String, UUID> units = new ConcurrentHashMap<>();

    Campus(SampleUniversity plan, UUID root, Door door) {
        this.plan = plan;
        this.root = root;
        this.office = door.as(plan.office());
    }

    /** Everything that is planned below the root, parents first. */
    void establish() {
        plan.colleges().forEach(college -> establish(college, root));
    }

    private void establish(SampleUnit unit, UUID parent) {
        UUID id = office.create("/api/v1/units", unit.under(parent));
        units.put(unit.name().en(), id);
        unit.below().forEach(below -> establish(below, id));
    }

    SampleUniversity plan() {
        return plan;
    }

    String code() {
        return plan.code();
    }

    String name() {
        return plan.name().en();
    }

    UUID root() {
        return root;
    }

    Caller office() {
        return office;
    }

    UUID unit(String name) {
        return units.get(name);
    }

    /** What a unit is called today. */
    String nameOf(Object unit) {
        return office.get("/api/v1/units/" + unit).path("name.en");
    }

    /** How many there are in a unit and below it, on a day or today. */
    long members(Object unit) {
        return office.get("/api/v1/units/" + unit + "/totals").jsonPath().getLong("members");
    }

    long members(Object unit, LocalDate on) {
        return office.get("/api/v1/units/%s/totals?on=%s".formatted(unit, on))
                .jsonPath()
                .getLong("members");
    }

    /** The one with this campus number. */
    UUID person(SamplePerson person) {
        JsonPath found = office.get(
                        "/api/v1/members?below=true&unit=%s&campusNumber=%s".formatted(root, person.campusNumber()))
                .jsonPath();
        return UUID.fromString(found.getString("items[0].id"));
    }

    List<Map<String, Object>> roster(UUID unit, Stage stage) {
        return office.get("/api/v1/members?unit=%s&stage=%s".formatted(unit, stage.code()))
                .path("items");
    }
}
