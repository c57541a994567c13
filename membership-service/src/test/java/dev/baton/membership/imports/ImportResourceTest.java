package dev.baton.membership.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.Campus;
import dev.baton.membership.imports.WorkbookTurns.Turn;
import dev.baton.membership.imports.sheets.SheetFormat;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.Eventually;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Imports over HTTP: a file is sent, looked at, applied, taken back. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class ImportResourceTest {

    private static final int MANY = Boolean.getBoolean("baton.long") ? 100_000 : 3_000;

    @Inject
    TidyingImports tidying;

    @Inject
    WorkbookTurns turns;

    private Campus campus;
    private UUID branch;
    private UUID id;

    @BeforeEach
    void prepare() {
        campus = new Campus();
        branch = campus.unit(campus.root, "branch");
        id = begun();
    }

    @Test
    void a_file_becomes_a_preview_and_then_members() {
        upload(id, rows("S-1", "S-2")).statusCode(204);
        state(id, "ready")
                .body("rowsRead", equalTo(2))
                .body("rowsWithErrors", equalTo(0))
                .body("joining.'full-member'", equalTo(2));
        campus.office()
                .get("/api/v1/imports/" + id + "/rows?limit=1")
                .then()
                .statusCode(200)
                .body("items.name", contains(Campus.PERSON_NAME))
                .body("items.row", contains(2))
                .body("items.maskedPhone", contains("*******1234"))
                .body("items.maskedEmail", contains("s***@sample.example"));
        campus.office()
                .get("/api/v1/imports/" + id + "/units")
                .then()
                .body("items.unit", contains(branch.toString()))
                .body("items.joining", contains(2));
        assertEquals(0, count("member"));

        apply(id).statusCode(202).body("state", equalTo("applying"));

        state(id, "applied").body("undoableUntil", containsString("T"));
        campus.office()
                .get("/api/v1/members?unit=" + branch)
                .then()
                .body("items.name", contains(Campus.PERSON_NAME, Campus.PERSON_NAME))
                .body("items.campusNumber", contains("S-1", "S-2"))
                .body("items.joinedOn", contains("2024-06-28", "2024-06-28"));
        assertEquals(2, count("placement"));
        assertEquals(0, count("import_row"));
        assertEquals(
                Map.of("membership.member-joined.v1", 2L, "membership.person-registered.v1", 2L),
                factsOf("membership.member"));
    }

    @Test
    void its_facts_look_like_those_of_one_who_joins_alone() {
        UUID alone = campus.member(branch, "S-0");
        upload(id, rows("S-1")).statusCode(204);
        apply(id).statusCode(202);
        state(id, "applied");
        List<Map<String, Object>> facts = Database.rows(
                "select aggregatetype, aggregateid, source, subject, specversion, contenttype, payload from outbox"
                        + " where university = ? and type = 'membership.member-joined.v1' order by id",
                campus.code);
        assertEquals(
                facts.get(0).toString(),
                facts.get(1).toString().replace(facts.get(1).get("aggregateid").toString(), alone.toString()));
    }

    @Test
    void before_it_is_applied_no_table_shows_who_is_in_it() {
        upload(id, rows("S-4711")).statusCode(204);
        for (Map<String, Object> table : Database.rows("select tablename from pg_tables where schemaname = 'public'")) {
            List<Map<String, Object>> rows =
                    Database.rows("select t::text as row from " + table.get("tablename") + " t");
            for (String personal :
                    List.of("样例张三", "Sample Person", "S-4711", login("S-4711"), "13800001234", "sample@sample")) {
                assertTrue(
                        rows.stream().noneMatch(row -> row.get("row").toString().contains(personal)), table.toString());
            }
        }
    }

    @Test
    void nothing_is_applied_while_a_row_has_an_error() {
        upload(id, rows("S-1", "S-1", "S 3")).statusCode(204);
        state(id, "ready").body("rowsWithErrors", equalTo(3));
        campus.office()
                .get("/api/v1/imports/" + id + "/errors")
                .then()
                .body("items.row", contains(2, 2, 3, 3, 4, 4))
                .body("items.column", contains("学工号", "登录名", "学工号", "登录名", "学工号", "登录名"))
                .body("items[0].code", equalTo("campus-number-is-repeated"))
                .body("items[0].detail.en", equalTo("Row 3 has the same campus number."))
                .body("items[0].detail.zh", equalTo("与第 3 行的学工号相同。"));
        apply(id).statusCode(409).body("code", equalTo("import-has-errors"));
        assertEquals(0, count("member"));
    }

    @Test
    void errors_come_page_by_page_in_the_sheets_order() {
        upload(id, rows("S 1", "S 2")).statusCode(204);
        String cursor = campus.office()
                .get("/api/v1/imports/" + id + "/errors?limit=3")
                .then()
                .body("items.row", contains(2, 2, 3))
                .extract()
                .path("nextCursor");
        campus.office()
                .queryParam("cursor", cursor)
                .get("/api/v1/imports/" + id + "/errors?limit=3")
                .then()
                .body("items.row", contains(3))
                .body("nextCursor", nullValue());
    }

    @Test
    void who_is_on_the_roster_already_is_an_error_of_the_row() {
        campus.member(branch, "S-2");
        upload(id, rows("S-1", "S-2")).statusCode(204);
        campus.office()
                .get("/api/v1/imports/" + id + "/errors")
                .then()
                .body("items.row", contains(3))
                .body("items.code", contains("campus-number-is-on-the-roster"));
    }

    @Test
    void a_number_taken_meanwhile_leaves_everybody_out_and_is_named() {
        upload(id, rows("S-1", "S-2")).statusCode(204);
        campus.member(branch, "S-2");
        apply(id).statusCode(202);
        state(id, "ready").body("problem.code", equalTo("import-has-errors")).body("rowsWithErrors", equalTo(1));
        campus.office()
                .get("/api/v1/imports/" + id + "/errors")
                .then()
                .body("items.row", contains(3))
                .body("items.code", contains("campus-number-is-on-the-roster"));
        assertEquals(1, count("member"));
        assertEquals(2, count("person")); // the office, and who took the number
    }

    @Test
    void a_login_that_another_university_has_is_found_out_too() {
        Campus other = new Campus();
        Campus.join(other.office(), other.unit(other.root, "branch"), "X-1", login("S-2"))
                .statusCode(201);
        upload(id, rows("S-1", "S-2")).statusCode(204);
        apply(id).statusCode(202);
        state(id, "ready").body("rowsWithErrors", equalTo(1));
        campus.office()
                .get("/api/v1/imports/" + id + "/errors")
                .then()
                .body("items.row", contains(3))
                .body("items.code", contains("login-is-in-use"));
    }

    @Test
    void a_unit_that_has_gone_elsewhere_meanwhile_takes_nobody_in() {
        UUID college = campus.unit(campus.root, "secondary-organisation");
        branch = campus.unit(college, "branch");
        UUID ofTheCollege = begun(college);
        upload(ofTheCollege, rows("S-1")).statusCode(204);
        move(branch, campus.unit(campus.root, "secondary-organisation"));
        apply(ofTheCollege).statusCode(202);
        state(ofTheCollege, "ready")
                .body("problem.code", equalTo("import-has-errors"))
                .body("rowsWithErrors", equalTo(1));
        campus.office()
                .get("/api/v1/imports/" + ofTheCollege + "/errors")
                .then()
                .body("items.row", contains(2))
                .body("items.column", contains("组织"))
                .body("items.code", contains("unit-is-unknown"));
        assertEquals(0, count("member"));
    }

    @Test
    void a_version_that_is_not_the_present_one_applies_nothing() {
        upload(id, rows("S-1")).statusCode(204);
        campus.office().post("/api/v1/imports/" + id + "/application").then().statusCode(428);
        campus.office()
                .header("If-Match", "\"0\"")
                .post("/api/v1/imports/" + id + "/application")
                .then()
                .statusCode(412);
    }

    @Test
    void what_is_applied_once_is_not_applied_again() {
        upload(id, rows("S-1")).statusCode(204);
        apply(id).statusCode(202);
        state(id, "applied");
        apply(id).statusCode(409).body("code", equalTo("import-is-applied-already"));
        upload(id, rows("S-2")).statusCode(409).body("code", equalTo("import-is-applied-already"));
    }

    @Test
    void a_file_sent_again_takes_the_place_of_the_one_before() {
        upload(id, rows("S 1")).statusCode(204);
        upload(id, rows("S-1", "S-2")).statusCode(204);
        state(id, "ready").body("rowsRead", equalTo(2)).body("rowsWithErrors", equalTo(0));
        assertEquals(2, count("import_row"));
        assertEquals(0, count("import_error"));
    }

    @Test
    void a_file_that_is_none_is_refused_and_the_import_says_so() {
        upload(id, "name\nx\n").statusCode(422).body("code", equalTo("column-is-missing"));
        state(id, "refused")
                .body("problem.code", equalTo("column-is-missing"))
                .body("problem.detail.en", containsString("campusNumber"));
        send(id, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", rows("S-1"))
                .statusCode(422)
                .body("code", equalTo("file-is-no-workbook"));
        send(id, "application/json", "{}").statusCode(415);
        apply(id).statusCode(409).body("code", equalTo("import-is-not-ready"));
    }

    @Test
    void an_upload_that_died_with_its_process_has_failed_and_may_be_sent_again() {
        upload(id, rows("S-1")).statusCode(204);
        Database.change(
                "update member_import set state = 'READING', silent_from = now() - interval '1 second' where id = ?",
                id);
        state(id, "failed").body("problem.code", equalTo("upload-broke-off"));
        apply(id).statusCode(409);
        upload(id, rows("S-1")).statusCode(204);
        state(id, "ready").body("problem", nullValue());
    }

    @Test
    void an_import_taken_back_leaves_ids_and_nothing_else() {
        upload(id, rows("S-1", "S-2")).statusCode(204);
        apply(id).statusCode(202);
        state(id, "applied");
        campus.office().get("/api/v1/members?unit=" + branch).then().body("items", hasSize(2));

        undo(id).statusCode(202).body("state", equalTo("undoing"));
        state(id, "undone");

        assertEquals(0, count("member"));
        assertEquals(0, count("placement"));
        assertEquals(
                List.of(campus.officer),
                Database.rows("select id from person where university = ? and sealed is not null", campus.code).stream()
                        .map(row -> row.get("id"))
                        .toList());
        assertEquals(2L, factsOf("membership.member").get("membership.member-left.v1"));
        UUID again = begun();
        upload(again, rows("S-1", "S-2")).statusCode(204);
        state(again, "ready").body("rowsWithErrors", equalTo(0));
    }

    @Test
    void an_import_whose_people_have_moved_on_stays() {
        upload(id, rows("S-1", "S-2")).statusCode(204);
        apply(id).statusCode(202);
        state(id, "applied");
        campus.secretary(imported(3), branch);
        undo(id).statusCode(409)
                .body("code", equalTo("imported-people-have-moved-on"))
                .body("detail", containsString("rows 3"));
        assertEquals(2, count("member"));
        state(id, "applied");
    }

    @Test
    void an_import_of_whom_one_is_on_their_way_elsewhere_stays() {
        upload(id, rows("S-1", "S-2")).statusCode(204);
        apply(id).statusCode(202);
        state(id, "applied");
        UUID other = campus.unit(campus.root, "branch");
        campus.office()
                .body("{\"person\": \"%s\", \"unit\": \"%s\"}".formatted(imported(2), other))
                .post("/api/v1/transfers")
                .then()
                .statusCode(201);
        undo(id).statusCode(409)
                .body("code", equalTo("imported-people-have-moved-on"))
                .body("detail", containsString("1 of these people"))
                .body("detail", containsString("rows 2"));
        assertEquals(2, count("member"));
    }

    @Test
    void who_is_on_their_way_once_it_has_begun_stays_too_and_the_import_says_so() throws Throwable {
        upload(id, rows("S-1", "S-2")).statusCode(204);
        apply(id).statusCode(202);
        state(id, "applied");
        campus.secretary(imported(3), branch);
        Database.change("update member_import set state = 'UNDOING' where id = ?", id); // as though asked for before
        VertxContextSupport.subscribeAndAwait(tidying::tidy);
        state(id, "applied")
                .body("problem.code", equalTo("imported-people-have-moved-on"))
                .body("problem.detail.zh", containsString("3"));
        assertEquals(2, count("member"));
    }

    @Test
    void an_undoing_that_died_with_its_process_goes_on() throws Throwable {
        upload(id, rows("S-1", "S-2")).statusCode(204);
        apply(id).statusCode(202);
        state(id, "applied");
        Database.change(
                "update member_import set state = 'UNDOING', undoable_until = now() where id = ?",
                id); // meanwhile over
        undo(id).statusCode(409).body("code", equalTo("import-is-being-undone"));
        apply(id).statusCode(409).body("code", equalTo("import-is-applied-already"));
        VertxContextSupport.subscribeAndAwait(tidying::tidy);
        state(id, "undone");
        assertEquals(0, count("member"));
    }

    @Test
    void mail_that_waits_for_somebody_is_taken_back_with_them() {
        upload(id, rows("S-1")).statusCode(204);
        apply(id).statusCode(202);
        state(id, "applied");
        Database.change(
                "insert into mail values (?, ?, ?, 'INVITATION', '{}', 'QUEUED', 0, now(), now(), null, 0)",
                UUID.randomUUID(),
                campus.code,
                imported(2));
        undo(id).statusCode(202);
        state(id, "undone");
        assertEquals(0, count("mail"));
    }

    @Test
    void after_a_while_an_import_cannot_be_taken_back() {
        upload(id, rows("S-1")).statusCode(204);
        undo(id).statusCode(409);
        apply(id).statusCode(202);
        state(id, "applied");
        Database.change("update member_import set undoable_until = now() where id = ?", id);
        undo(id).statusCode(409).body("code", equalTo("import-is-past-undoing"));
    }

    @Test
    void imports_are_found_again_by_unit_and_state_the_newest_first() {
        UUID college = campus.unit(campus.root, "secondary-organisation");
        UUID ofTheCollege = begun(college);
        UUID expired = begun();
        Database.change("update member_import set expires_at = now() where id = ?", expired);
        upload(id, rows("S-1")).statusCode(204);
        assertEquals(List.of(expired, ofTheCollege, id), found(campus.secretaryOf(campus.root), campus.root, ""));
        assertEquals(List.of(ofTheCollege), found(campus.secretaryOf(college), college, ""));
        assertEquals(List.of(id), found(campus.office(), campus.root, "&state=ready"));
        assertEquals(List.of(expired), found(campus.office(), campus.root, "&state=expired"));
        campus.secretaryOf(college)
                .get("/api/v1/imports?unit=" + campus.root)
                .then()
                .statusCode(403);
        String path = "/api/v1/imports?limit=2&unit=" + campus.root;
        String cursor = campus.office().get(path).path("nextCursor");
        campus.office()
                .get(path + "&cursor=" + cursor)
                .then()
                .body("items.id", contains(id.toString()))
                .body("items.state", contains("ready"))
                .body("nextCursor", nullValue());
    }

    @Test
    void while_others_read_workbooks_one_more_is_asked_to_come_again() {
        try (Turn one = turns.take();
                Turn other = turns.take()) {
            send(id, SheetFormat.WORKBOOK, "no workbook")
                    .statusCode(429)
                    .header("Retry-After", "30")
                    .body("code", equalTo("too-many-workbooks"));
            upload(id, rows("S-1")).statusCode(204);
        }
        for (int again = 0; again < 3; again++) {
            send(id, SheetFormat.WORKBOOK, "no workbook").statusCode(422);
        }
    }

    @Test
    void rows_are_shown_to_who_sent_them() {
        upload(id, rows("S-1")).statusCode(204);
        campus.secretaryOf(campus.root)
                .get("/api/v1/imports/" + id + "/rows")
                .then()
                .statusCode(403)
                .body("code", equalTo("rows-are-for-who-sent-them"));
        campus.secretaryOf(campus.root).get("/api/v1/imports/" + id).then().statusCode(200);
    }

    @Test
    void to_offices_elsewhere_there_is_no_such_import() {
        RequestSpecification elsewhere = campus.secretaryOf(branch);
        elsewhere.get("/api/v1/imports/" + id).then().statusCode(404);
        campus.secretaryOf(branch)
                .contentType("text/csv")
                .body(rows("S-1"))
                .put("/api/v1/imports/" + id + "/file")
                .then()
                .statusCode(404);
        campus.anybody()
                .body("{\"unit\": \"" + campus.root + "\"}")
                .post("/api/v1/imports")
                .then()
                .statusCode(403);
    }

    @Test
    void many_rows_join_at_once() throws InterruptedException {
        long start = System.nanoTime();
        upload(id, rows(IntStream.range(0, MANY).mapToObj(n -> "S-" + n).toArray(String[]::new)))
                .statusCode(204);
        long read = System.nanoTime();
        apply(id).statusCode(202);
        waitWhile("applying", id);
        state(id, "applied").body("rowsRead", equalTo(MANY));
        long applied = System.nanoTime();
        assertEquals(MANY, count("member"));
        assertEquals((long) MANY, factsOf("membership.member").get("membership.member-joined.v1"));
        undo(id).statusCode(202);
        waitWhile("undoing", id);
        assertEquals(0, count("member"));
        System.out.printf(
                "%d rows: read in %d ms, applied in %d ms, taken back in %d ms%n",
                MANY,
                (read - start) / 1_000_000,
                (applied - read) / 1_000_000,
                (System.nanoTime() - applied) / 1_000_000);
    }

    /** However long it takes: 100,000 rows take longer than Eventually waits. */
    private void waitWhile(String state, UUID id) throws InterruptedException {
        while (campus.office().get("/api/v1/imports/" + id).path("state").equals(state)) {
            Thread.sleep(200);
        }
    }

    private static List<UUID> found(RequestSpecification by, UUID unit, String further) {
        return by.get("/api/v1/imports?unit=" + unit + further)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", UUID.class);
    }

    private UUID begun() {
        return begun(campus.root);
    }

    private UUID begun(UUID unit) {
        return Campus.made(campus.office()
                .body("{\"unit\": \"" + unit + "\"}")
                .post("/api/v1/imports")
                .then()
                .statusCode(201));
    }

    private void move(UUID unit, UUID parent) {
        UUID decision = Campus.made(campus.office()
                .body("""
                        {"title": {"zh": "设置调整", "en": "Reorganisation"}, "decidingUnit": "%s", "decidedOn": "2026-02-01",
                         "consultation": {"heldOn": "2026-01-20", "form": "meeting", "bodies": ["%s"], "outcome": "agreed"},
                         "steps": [{"step": "move-unit", "unit": "%s", "parent": "%s"}]}""".formatted(campus.root, campus.root, unit, parent))
                .post("/api/v1/reorganisations")
                .then()
                .statusCode(201));
        campus.office()
                .header("If-Match", "\"0\"")
                .post("/api/v1/reorganisations/" + decision + "/decision")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse upload(UUID to, String csv) {
        return send(to, "text/csv", csv);
    }

    private ValidatableResponse send(UUID to, String type, String file) {
        return campus.office()
                .contentType(type)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .put("/api/v1/imports/" + to + "/file")
                .then();
    }

    private ValidatableResponse apply(UUID applied) {
        String version = campus.office().get("/api/v1/imports/" + applied).getHeader("ETag");
        return campus.office()
                .header("If-Match", version)
                .post("/api/v1/imports/" + applied + "/application")
                .then();
    }

    private ValidatableResponse undo(UUID applied) {
        return campus.office()
                .header("Accept-Language", "en")
                .post("/api/v1/imports/" + applied + "/undoing")
                .then();
    }

    private UUID imported(int row) {
        return (UUID) Database.rows("select person from imported_person where import = ? and number = ?", id, row)
                .getFirst()
                .get("person");
    }

    private ValidatableResponse state(UUID of, String state) {
        Eventually.until(() -> !List.of("applying", "undoing")
                .contains(campus.office().get("/api/v1/imports/" + of).<String>path("state")));
        return campus.office()
                .get("/api/v1/imports/" + of)
                .then()
                .statusCode(200)
                .body("state", equalTo(state));
    }

    private String rows(String... campusNumbers) {
        return "姓名,学工号,组织,发展阶段,加入日期,登录名,手机,邮箱\n"
                + Arrays.stream(campusNumbers)
                        .map(number -> "%s,%s,%s,正式党员,2024年6月28日,%s,13800001234,sample@sample.example\n"
                                .formatted(Campus.PERSON_NAME, number, branch, login(number)))
                        .collect(Collectors.joining());
    }

    private String login(String campusNumber) {
        return campus.code + "-" + campusNumber.toLowerCase(Locale.ROOT);
    }

    private int count(String table) {
        return ((Long) Database.rows("select count(*) as c from " + table + " where university = ?", campus.code)
                        .getFirst()
                        .get("c"))
                .intValue();
    }

    private Map<Object, Object> factsOf(String topic) {
        return Database.rows(
                        "select type, count(*) as c from outbox where aggregatetype = ? and university = ?"
                                + " and aggregateid <> ? group by type",
                        topic,
                        campus.code,
                        campus.officer.toString())
                .stream()
                .collect(Collectors.toMap(row -> row.get("type"), row -> row.get("c")));
    }
}
