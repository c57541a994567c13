package dev.baton.journey.membership;

import static dev.baton.journey.Expectation.mustBe;
import static dev.baton.journey.Expectation.mustBeRefused;

import dev.baton.journey.Caller;
import dev.baton.journey.JourneyFailed;
import dev.baton.journey.Narrator;
import dev.baton.journey.Waiting;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The people come by the spreadsheet, in three steps: sent, looked at, applied as a whole. */
final class Importing {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    /** Rows of a sheet as people count them: the header is the first. */
    private static final int HEADER = 1;

    private final Narrator story;
    private final LocalDate today;

    Importing(Narrator story, LocalDate today) {
        this.story = story;
        this.today = today;
    }

    void of(List<Campus> campuses) {
        story.chapter("Members are imported from spreadsheets: sent, looked at, applied");
        long began = System.nanoTime();
        Campus first = campuses.getFirst();
        UUID begun = begin(first);
        sendWithMistakes(first, begun);
        send(first, begun, Sheet.of(first.plan()));
        apply(first, begun);
        for (Campus campus : campuses.subList(1, campuses.size())) {
            UUID next = begin(campus);
            send(campus, next, Sheet.of(campus.plan()));
            apply(campus, next);
        }
        long people = campuses.stream()
                .mapToLong(campus -> campus.members(campus.root()))
                .sum();
        story.says(
                "%,d people in four universities, in %.1f s",
                people, Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0);
    }

    private static UUID begin(Campus campus) {
        return campus.office().create("/api/v1/imports", Map.of("unit", campus.root()));
    }

    /** What is wrong is said row by row, and until it is mended nobody joins. */
    private void sendWithMistakes(Campus campus, UUID id) {
        Sheet right = Sheet.of(campus.plan());
        List<Sheet.Row> rows = new ArrayList<>(right.rows());
        rows.set(9, rows.get(9).joinedOn(today.plusDays(1).toString()));
        rows.set(99, rows.get(99).in("Sample College of Alchemy"));
        rows.set(999, rows.get(999).numbered(rows.get(0).campusNumber()));
        upload(campus, id, new Sheet(rows));

        JsonPath errors = campus.office().get(path(id) + "/errors").jsonPath();
        mustBe("the rows with errors", inTheSheet(0, 9, 99, 999), errors.getList("items.row"));
        mustBe(
                "their errors",
                List.of(
                        "campus-number-is-repeated",
                        "date-is-in-the-future",
                        "unit-is-unknown",
                        "campus-number-is-repeated"),
                errors.getList("items.code"));
        story.says("%s sends a sheet of %,d rows, and four have errors:", campus.name(), rows.size());
        errors.<Map<String, Object>>getList("items")
                .forEach(error -> story.says(
                        "  row %s, %s: %s",
                        error.get("row"), error.get("column"), ((Map<?, ?>) error.get("detail")).get("en")));
        Response refusal =
                campus.office().tries("POST", path(id) + "/application", null, Map.of("If-Match", seen(campus, id)));
        mustBeRefused("the application of a sheet with errors", refusal, 409, "import-has-errors");
        mustBe("people on the rosters of " + campus.name(), 0L, campus.members(campus.root()));
        story.says("refused (409 import-has-errors): all join, or nobody does");
    }

    private static List<Integer> inTheSheet(int... indices) {
        return Arrays.stream(indices).mapToObj(index -> index + 1 + HEADER).toList();
    }

    private void send(Campus campus, UUID id, Sheet sheet) {
        upload(campus, id, sheet);
        JsonPath preview = campus.office().get(path(id)).jsonPath();
        mustBe("the state of the import of " + campus.code(), "ready", preview.getString("state"));
        mustBe("rows read of " + campus.code(), sheet.rows().size(), preview.getInt("rowsRead"));
        mustBe("rows with errors of " + campus.code(), 0, preview.getInt("rowsWithErrors"));
        Map<String, Integer> joining = preview.getMap("joining");
        Arrays.stream(Stage.values())
                .forEach(stage -> mustBe(
                        "who would join %s as %s".formatted(campus.code(), stage.words()),
                        campus.plan().number(stage),
                        (long) joining.getOrDefault(stage.code(), 0)));
        story.says(
                "%s: %,d rows without an error would bring %s",
                campus.name(), sheet.rows().size(), told(joining));
    }

    private static String told(Map<String, Integer> joining) {
        return Arrays.stream(Stage.values())
                .map(stage -> "%d %ss".formatted(joining.get(stage.code()), stage.words()))
                .collect(Collectors.joining(" · "));
    }

    private void apply(Campus campus, UUID id) {
        Caller office = campus.office();
        office.confirm(path(id) + "/application", seen(campus, id));
        Waiting.until("the import of " + campus.code() + " is applied", LIMIT, () -> isApplied(office, id));
        mustBe(
                "people on the rosters of " + campus.name(),
                campus.plan().people().count(),
                campus.members(campus.root()));
    }

    private static boolean isApplied(Caller office, UUID id) {
        JsonPath now = office.get(path(id)).jsonPath();
        if (now.get("problem") != null) {
            throw new JourneyFailed("the import was not applied: " + now.getString("problem.detail.en"));
        }
        return now.getString("state").equals("applied");
    }

    private static void upload(Campus campus, UUID id, Sheet sheet) {
        campus.office().upload(path(id) + "/file", Sheet.TYPE, sheet.csv());
    }

    private static String seen(Campus campus, UUID id) {
        return campus.office().get(path(id)).header("ETag");
    }

    private static String path(UUID id) {
        return "/api/v1/imports/" + id;
    }
}
