package dev.baton.membership.reorganisations;

import static dev.baton.membership.reorganisations.Reorganising.PATH;
import static dev.baton.membership.reorganisations.Reorganising.cancel;
import static dev.baton.membership.reorganisations.Reorganising.establish;
import static dev.baton.membership.reorganisations.Reorganising.json;
import static dev.baton.membership.reorganisations.Reorganising.moveAll;
import static dev.baton.membership.reorganisations.Reorganising.moveUnit;
import static dev.baton.membership.reorganisations.Reorganising.ofNew;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.baton.membership.Campus;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The second real case (domain.md §7): a college establishes a general staff branch, a graduate general branch and an
 * undergraduate branch, and cancels the three departments' general branches, in one decision; oversized student branches
 * are re-divided.
 */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class ThreeForThreeTest {

    private static final LocalDate YESTERDAY =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1);

    private Campus campus;
    private Reorganising reorganising;
    private UUID college;
    private final List<UUID> departments = new ArrayList<>();
    private final List<UUID> staff = new ArrayList<>();
    private final List<UUID> graduates = new ArrayList<>();
    private final List<UUID> undergraduates = new ArrayList<>();

    @BeforeEach
    void prepare() {
        campus = new Campus();
        reorganising = new Reorganising(campus);
        college = campus.unit(campus.root, "secondary-organisation");
    }

    @Test
    void three_are_established_three_are_cancelled_and_nobody_is_lost() {
        for (int department = 0; department < 3; department++) {
            UUID general = campus.unit(college, "general-branch");
            departments.add(general);
            staff.add(branch(general, 12));
            graduates.add(branch(general, 20 + 8 * department));
            undergraduates.add(branch(general, 7));
        }
        String treeBefore = reorganising.asked("/api/v1/units?on=" + YESTERDAY);
        String totalsBefore = reorganising.asked("/api/v1/units/" + college + "/totals?on=" + YESTERDAY);

        JsonPath decided = reorganising.decided(steps());

        UUID staffBranch = UUID.fromString(decided.getString("established.staff"));
        UUID undergraduate = UUID.fromString(decided.getString("established.undergraduates"));
        campus.anybody()
                .get("/api/v1/units/" + college + "/totals")
                .then()
                .body("units.general-branch", equalTo(2))
                .body("units.branch", equalTo(7))
                .body("members", equalTo(141));
        campus.anybody()
                .get("/api/v1/units?parent=" + staffBranch)
                .then()
                .body(
                        "items.id",
                        containsInAnyOrder(staff.stream().map(UUID::toString).toArray()));
        campus.anybody()
                .get("/api/v1/units/" + undergraduate + "/totals")
                .then()
                .body("members", equalTo(21));
        departments.forEach(
                gone -> campus.anybody().get("/api/v1/units/" + gone).then().statusCode(404));
        campus.anybody()
                .get("/api/v1/units/" + departments.getFirst() + "/lineage")
                .then()
                .body("edges.kind.unique()", contains("took-over"))
                .body("edges.size()", equalTo(2));
        assertEquals(treeBefore, reorganising.asked("/api/v1/units?on=" + YESTERDAY));
        assertEquals(totalsBefore, reorganising.asked("/api/v1/units/" + college + "/totals?on=" + YESTERDAY));

        divideTheOversized(graduates.getLast());

        campus.anybody()
                .get("/api/v1/units/" + college + "/totals")
                .then()
                .body("units.branch", equalTo(8))
                .body("members", equalTo(141));
        campus.anybody()
                .get("/api/v1/units/" + graduates.getLast() + "/totals")
                .then()
                .body("members", equalTo(18));
        assertEquals(treeBefore, reorganising.asked("/api/v1/units?on=" + YESTERDAY));
    }

    private String[] steps() {
        List<String> steps = new ArrayList<>(List.of(
                establish("staff", json(college), "general-branch"),
                establish("graduates", json(college), "general-branch"),
                establish("undergraduates", json(college), "branch")));
        staff.forEach(branch -> steps.add(moveUnit(branch, ofNew("staff"))));
        graduates.forEach(branch -> steps.add(moveUnit(branch, ofNew("graduates"))));
        undergraduates.forEach(branch -> steps.add(moveAll(branch, ofNew("undergraduates"))));
        undergraduates.forEach(branch -> steps.add(cancel(branch)));
        departments.forEach(general -> steps.add(cancel(general)));
        return steps.toArray(String[]::new);
    }

    /** As proposed, after those concerned were heard. */
    private void divideTheOversized(UUID branch) {
        UUID id = Campus.made(campus.office()
                .body("{\"by\": \"balanced\"}")
                .post("/api/v1/units/" + branch + "/division")
                .then()
                .statusCode(201));
        String draft = campus.office()
                .get(PATH + "/" + id)
                .then()
                .body("steps[0].parts.size()", equalTo(1))
                .body("steps[0].parts[0].name.en", equalTo("Sample unit branch 2"))
                .extract()
                .asString();
        String consulted = Reorganising.body(campus.root, part(draft));
        campus.office()
                .header("If-Match", "\"0\"")
                .body(consulted)
                .put(PATH + "/" + id)
                .then()
                .statusCode(200);
        campus.office()
                .header("If-Match", "\"1\"")
                .post(PATH + "/" + id + "/decision")
                .then()
                .statusCode(200);
    }

    private static String part(String draft) {
        int steps = draft.indexOf("\"steps\":[") + "\"steps\":[".length();
        return draft.substring(steps, draft.lastIndexOf(']'));
    }

    private UUID branch(UUID general, int members) {
        UUID branch = campus.unit(general, "branch");
        Crowd.of(campus, branch, members);
        return branch;
    }
}
