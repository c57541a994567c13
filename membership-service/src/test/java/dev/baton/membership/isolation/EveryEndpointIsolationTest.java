package dev.baton.membership.isolation;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two universities have the same day, and before each step of the one the other tries to take it. The step itself then
 * succeeds, so nothing was refused for being ill-made. The day is had twice: once no policy of the database helps the code,
 * and once the code has checked everything for the right university and works in the wrong one's transaction.
 */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class EveryEndpointIsolationTest {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** What belongs to no university. */
    private static final Set<String> OF_ALL = Set.of(
            "GET /api/v1/universities",
            "POST /api/v1/universities", // the operator's alone
            "GET /api/v1/universities/{code}", // the operator's alone
            "POST /api/v1/universities/{code}/first-account", // the operator's alone
            "GET /api/v1/rules",
            "GET /api/v1/development-steps");

    private final List<String> breaches = new ArrayList<>();
    private World ours;
    private World theirs;

    /** What an attempt leaves is what the next one finds. */
    private Kept kept;

    @BeforeEach
    void prepare() {
        ours = new World();
        theirs = new World();
    }

    @Test
    void a_day_has_every_operation_of_the_api_document() {
        Map<String, Map<String, ?>> paths =
                given().get("/q/openapi?format=json").path("paths");
        Set<String> operations = new TreeSet<>();
        paths.forEach((path, methods) -> methods.keySet().stream()
                .filter(method ->
                        Set.of("get", "post", "put", "patch", "delete").contains(method))
                .forEach(method -> operations.add(method.toUpperCase() + " " + path)));
        operations.removeAll(OF_ALL);
        Set<String> tried = Day.steps().stream()
                .map(step -> operation(step, operations))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(operations, tried);
    }

    @Test
    void the_code_alone_lets_another_university_do_and_see_nothing() {
        setRowLevelSecurity("disable");
        try {
            String seen = "select 1 from unit where university = ?"; // the database is really out of it
            assertFalse(Database.rowsSeenBy(theirs.code(), seen, ours.code()).isEmpty());
            for (Step step : Day.steps()) {
                prepare(step);
                String seenHere = ours.seen(step);
                String seenThere = theirs.seen(step);
                kept = Kept.now(ours, theirs);
                refused(
                        step,
                        "with rights that it gave itself",
                        () -> ours.asks(step, theirs.code(), ours::its, seenHere));
                for (String foreign : step.names()) {
                    refused(
                            step,
                            "with our " + foreign + " among its own",
                            () -> theirs.asks(
                                    step,
                                    theirs.code(),
                                    name -> (name.equals(foreign) ? ours : theirs).its(name),
                                    seenThere));
                }
                take(step);
            }
        } finally {
            setRowLevelSecurity("enable");
        }
        assertEquals(List.of(), breaches);
    }

    @Test
    void the_database_alone_lets_another_university_do_and_see_nothing() {
        for (Step step : Day.steps()) {
            prepare(step);
            String seen = ours.seen(step);
            kept = Kept.now(ours, theirs);
            attempt(
                    step,
                    "in its own transaction",
                    () -> StrayTransaction.whileStraying(
                            ours.code(), theirs.code(), () -> ours.asks(step, ours.code(), ours::its, seen)));
            take(step);
        }
        assertEquals(List.of(), breaches);
    }

    /** Of their own university, too, or of none at all: rights come from offices. */
    @Test
    void who_holds_no_office_there_changes_nothing_and_sees_nobody() {
        for (Step step : Day.steps()) {
            prepare(step);
            if (step.by().equals(Step.OFFICE)) {
                String seen = ours.seen(step);
                kept = Kept.now(ours, theirs);
                ours.withoutOffice().forEach((who, caller) -> {
                    Kept before = kept;
                    Response answer = ours.asks(step, caller, ours::its, seen);
                    kept = Kept.now(ours, theirs);
                    String told = step + " by " + who + ": " + answer.statusCode() + " " + answer.asString();
                    must(answer.statusCode() < 500, told);
                    must(answer.statusCode() >= 400 || step.method().equals("GET"), told);
                    must(Collections.disjoint(ours.people(), ids(answer.asString())), told);
                    must(before.equals(kept), "it changed something: " + told);
                });
            }
            take(step);
        }
        assertEquals(List.of(), breaches);
    }

    private void prepare(Step step) {
        if (step.meanwhile() != null) {
            step.meanwhile().accept(ours);
            step.meanwhile().accept(theirs);
        }
    }

    /** The right ones may, or the refusals before would mean little; and lists then have something to show. */
    private void take(Step step) {
        for (World world : List.of(ours, theirs)) {
            Response answer = world.does(step);
            assertTrue(answer.statusCode() < 300, step + " was to be done: " + answer.asString() + breaches);
            if (answer.asString().startsWith("{\"items\"")) {
                must(!answer.<List<?>>path("items").isEmpty(), step + " has nothing to show");
            }
            if (step.makes() != null) world.has(step.makes(), UUID.fromString(answer.path("id")));
        }
    }

    /** In words: code that stumbles has not checked. */
    private void refused(Step step, String how, Supplier<Response> attempt) {
        Response answer = attempt(step, how, attempt);
        must(answer.statusCode() < 500, step + " " + how + " broke: " + answer.asString());
    }

    /** A sheet is taken in, and its rows are refused one by one; reading one's own before a refusal is noted among one's own. */
    private Response attempt(Step step, String how, Supplier<Response> attempt) {
        Kept before = kept;
        Response answer = attempt.get();
        kept = Kept.now(ours, theirs);
        String told = step + " " + how + ": " + answer.statusCode() + " " + answer.asString();
        if (answer.statusCode() < 300) {
            must(step.method().equals("GET") || step.isASheet(), told);
            must(Collections.disjoint(ids(String.join(" ", before.ours())), ids(answer.asString())), told);
        }
        must(before.ours().equals(kept.ours()), "it changed us: " + told);
        must(step.isASheet() || before.isTheirsButForReadings(kept), "it changed them: " + told);
        return answer;
    }

    private void must(boolean holds, String otherwise) {
        if (!holds) breaches.add(otherwise);
    }

    private static Set<String> ids(String text) {
        return ID.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** The operation a step is of: the one with the fewest variables, as the service itself chooses. */
    private static String operation(Step step, Set<String> operations) {
        String asked = step.method() + " " + step.path().replaceAll("\\?.*", "").replaceAll("\\$\\{\\w+}", "-");
        return operations.stream()
                .filter(operation -> asked.matches(operation.replaceAll("\\{\\w+}", "[^/]+")))
                .min((one, other) -> Long.compare(variables(one), variables(other)))
                .orElse("no such operation: " + step);
    }

    private static long variables(String operation) {
        return operation.chars().filter(letter -> letter == '{').count();
    }

    private static void setRowLevelSecurity(String how) {
        Database.rows(
                        "select relname as name from pg_class where relrowsecurity or (relforcerowsecurity and relkind = 'r')")
                .forEach(table ->
                        Database.change("alter table " + table.get("name") + " " + how + " row level security"));
    }
}
