package dev.baton.journey;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The organization department of a university at its work, through the gateway. */
final class OrganisationOffice {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Stack stack;
    private final String account;
    private final Caller caller;

    OrganisationOffice(Stack stack, String account) {
        this.stack = stack;
        this.account = account;
        caller = stack.door(Patience.NONE).as(account);
    }

    UUID establishBranch(String university) {
        String root = caller.get("/api/v1/universities").path("items.find { it.code == '" + university + "' }.unit");
        ObjectNode unit = Facts.with("parent", root).put("type", "branch").put("establishedOn", "2020-01-01");
        unit.putObject("name").put("zh", "样例支部").put("en", "Sample branch");
        return caller.create("/api/v1/units", unit);
    }

    UUID beginImport(UUID unit) {
        return caller.create("/api/v1/imports", Facts.with("unit", unit));
    }

    Response send(UUID in, Sheet sheet) {
        return given().baseUri(stack.address().toString())
                .header("Authorization", "Bearer " + stack.token(account))
                .contentType("text/csv;charset=UTF-8")
                .body(sheet.text())
                .put("/api/v1/imports/" + in + "/file");
    }

    /** Rows that now wait to be looked at. */
    void stage(UUID in, Sheet sheet) {
        assertEquals(204, send(in, sheet).statusCode());
        assertEquals(0, caller.get("/api/v1/imports/" + in).<Integer>path("rowsWithErrors"));
    }

    List<String> preview(UUID in) {
        return caller.get("/api/v1/imports/" + in + "/rows?limit=200").path("items.name");
    }

    void apply(UUID in) {
        decide("/api/v1/imports/" + in, "application");
        Waiting.until(
                "the import is applied",
                LIMIT,
                () -> "applied".equals(caller.get("/api/v1/imports/" + in).path("state")));
    }

    void undo(UUID in) {
        decide("/api/v1/imports/" + in, "undoing");
    }

    void join(Canary canary, UUID branch) {
        caller.create("/api/v1/members", canary.asMemberOf(branch));
    }

    int triesToJoin(ObjectNode member) {
        return caller.tries("POST", "/api/v1/members", member).statusCode();
    }

    int statusOf(UUID member) {
        return caller.tries("GET", "/api/v1/members/" + member, null).statusCode();
    }

    /** The members of a branch by their names. */
    Map<String, UUID> roster(UUID branch) {
        Map<String, UUID> found = new HashMap<>();
        String cursor = "";
        while (cursor != null) {
            Response page = caller.get("/api/v1/members?limit=200&unit=" + branch + cursor);
            page.<Collection<Map<String, String>>>path("items")
                    .forEach(member -> found.put(member.get("name"), UUID.fromString(member.get("id"))));
            cursor = page.path("nextCursor") == null ? null : "&cursor=" + page.path("nextCursor");
        }
        return found;
    }

    byte[] exported(UUID branch, String format) {
        return caller.get("/api/v1/members/export?unit=" + branch + "&format=" + format)
                .asByteArray();
    }

    /** As it is done for who asked on paper: asks, looks at what it would do, and confirms what was seen. */
    void erase(UUID person) {
        UUID erasure =
                caller.create("/api/v1/members/" + person + "/erasure", Facts.with("ground", "asked-in-writing"));
        decide("/api/v1/erasures/" + erasure, "approval");
    }

    /** About what was seen just before. */
    private void decide(String what, String how) {
        String seen = caller.get(what).header("ETag");
        Response done = caller.tries("POST", what + "/" + how, null, Map.of("If-Match", seen));
        assertEquals(2, done.statusCode() / 100, done.asString());
    }
}
