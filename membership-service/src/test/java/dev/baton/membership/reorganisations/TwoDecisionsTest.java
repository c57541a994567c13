package dev.baton.membership.reorganisations;

import static dev.baton.membership.reorganisations.Reorganising.json;
import static dev.baton.membership.reorganisations.Reorganising.merge;
import static dev.baton.membership.reorganisations.Reorganising.moveUnit;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.Campus;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decisions made at the same moment come one after the other, and each fits the tree that it finds. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class TwoDecisionsTest {

    private Campus campus;
    private Reorganising reorganising;
    private UUID college;
    private UUID one;
    private UUID two;
    private UUID three;

    @BeforeEach
    void prepare() {
        campus = new Campus();
        reorganising = new Reorganising(campus);
        college = campus.unit(campus.root, "secondary-organisation");
        one = campus.unit(college, "branch");
        two = campus.unit(college, "branch");
        three = campus.unit(college, "branch");
        Crowd.of(campus, one, 10);
        Crowd.of(campus, two, 10);
    }

    @Test
    void of_two_that_exclude_each_other_one_is_refused() throws Exception {
        UUID first = reorganising.drafted(merge(one, two));
        UUID second = reorganising.drafted(merge(one, three));
        List<Integer> answers = atOnce(() -> reorganising.decide(first), () -> reorganising.decide(second));
        assertEquals(List.of(200, 409), answers.stream().sorted().toList());
        campus.anybody().get("/api/v1/units/" + college + "/totals").then().body("members", equalTo(20));
    }

    @Test
    void of_two_that_go_together_both_are_carried_out() throws Exception {
        UUID general = campus.unit(college, "general-branch");
        UUID first = reorganising.drafted(merge(one, two));
        UUID second = reorganising.drafted(moveUnit(two, json(general)));
        List<Integer> answers = atOnce(() -> reorganising.decide(first), () -> reorganising.decide(second));
        assertEquals(List.of(200, 200), answers);
        campus.anybody().get("/api/v1/units/" + general + "/totals").then().body("members", equalTo(20));
    }

    @Test
    void nobody_joins_a_branch_while_it_is_cancelled() throws Exception {
        for (int round = 0; round < 10; round++) {
            UUID going = campus.unit(college, "branch");
            UUID id = reorganising.drafted(merge(going, three));
            String number = "J-" + round;
            List<Integer> answers = atOnce(
                    () -> reorganising.decide(id),
                    () -> campus.office()
                            .body(Campus.newMember(going, number, null))
                            .post("/api/v1/members"),
                    () -> campus.office().body("""
                                    {"parent": "%s", "type": "group", "name": {"zh": "组", "en": "Group"},
                                     "establishedOn": "2021-09-01"}""".formatted(going)).post("/api/v1/units"));
            assertEquals(200, answers.getFirst());
            assertTrue(List.of(201, 409, 422).containsAll(answers.subList(1, 3)), answers.toString());
        }
        assertEquals(
                List.of(),
                Database.rows(
                        "select 1 from member m join unit u on u.id = m.unit where u.university = ? and u.dissolved_on is not null",
                        campus.code));
        assertEquals(
                List.of(),
                Database.rows(
                        "select 1 from unit c join unit p on p.id = c.parent where c.university = ? and c.dissolved_on is null"
                                + " and (p.dissolved_on is not null or c.path <> p.path || c.id)",
                        campus.code));
    }

    @SafeVarargs
    private static List<Integer> atOnce(Callable<Response>... calls) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.length)) {
            List<Integer> answers = new ArrayList<>();
            for (Future<Response> answer : threads.invokeAll(List.of(calls))) {
                answers.add(answer.get().statusCode());
            }
            return answers;
        }
    }
}
