package dev.baton.membership.isolation;

import static io.restassured.RestAssured.given;

import dev.baton.membership.Campus;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A university, and what it has come to have in the course of a day. */
final class World {

    final Campus campus = new Campus();

    /** Another university, which sends members here. */
    final Campus partner = new Campus();

    /** A branch that nothing happens to. */
    private final UUID aside = campus.unit(campus.root, "branch");

    private final Map<String, UUID> things = new HashMap<>();

    World() {
        has("root", campus.root);
        has(Step.OFFICE, campus.officer);
    }

    void has(String name, UUID thing) {
        things.put(name, thing);
    }

    UUID its(String name) {
        UUID thing = things.get(name);
        if (thing == null) throw new IllegalStateException("nothing is called " + name + " yet");
        return thing;
    }

    /** As those do it here who may. */
    Response does(Step step) {
        return asks(step, campus.code, this::its, seen(step));
    }

    /** The next step of a development, which is another's to try only once. */
    void takes(int number, String on, String facts) {
        String body = "{\"number\": %d, \"on\": \"%s\", \"facts\": %s}".formatted(number, on, facts);
        does(Step.post("/developments/${development}/steps", body)).then().statusCode(201);
    }

    String code() {
        return campus.code;
    }

    /** The version that those who may have seen. */
    String seen(Step step) {
        String path = step.seen() == null ? null : step.filled(step.seen(), this::its);
        return path == null
                ? "\"0\""
                : given().auth()
                        .oauth2(caller(step, campus.code).token())
                        .get(path)
                        .header("ETag");
    }

    /** @param university to which the caller's token says they belong, with their offices here all the same */
    Response asks(Step step, String university, Function<String, UUID> ids, String seen) {
        return asks(step, caller(step, university), ids, seen);
    }

    Response asks(Step step, Tokens caller, Function<String, UUID> ids, String seen) {
        RequestSpecification request = given().auth().oauth2(caller.token());
        if (!step.method().equals("GET")) request.header("If-Match", seen);
        if (step.body() != null) {
            request.contentType(step.type()).body(step.filled(step.body(), ids).getBytes());
        }
        return request.request(step.method(), step.filled(step.path(), ids));
    }

    private Tokens caller(Step step, String university) {
        Tokens tokens = Tokens.person(its(step.by())).of(university);
        return step.by().equals(Step.OFFICE) ? tokens.office(campus.root, "organisation-officer") : tokens;
    }

    /** Those who hold no office of the units that a day is about, by what they are. */
    Map<String, Tokens> withoutOffice() {
        return Map.of(
                "a municipal account", Tokens.account("municipal").role("municipal"),
                "a member", Tokens.person(UUID.randomUUID()).of(campus.code),
                "a secretary of another branch",
                        Tokens.person(UUID.randomUUID()).of(campus.code).office(aside, "secretary"));
    }

    /** Everybody who has come to be known here by now. */
    Set<String> people() {
        return Database.rows("select cast(id as text) as id from person where university = ?", campus.code).stream()
                .map(row -> (String) row.get("id"))
                .collect(Collectors.toSet());
    }
}
