package dev.baton.journey;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** What every "no" looks like, whoever says it. */
final class Refused {

    private Refused() {}

    static void with(int status, String code, Response answer) {
        problem(answer.statusCode(), answer.contentType(), answer.asString());
        assertEquals(status + " " + code, answer.statusCode() + " " + answer.path("code"), answer::asString);
    }

    /** For when it matters that it is refused and explained, and each service may have its own word for it. */
    static void somehow(Response answer) {
        problem(answer.statusCode(), answer.contentType(), answer.asString());
    }

    static void with(int status, String code, RawRequest.Answer answer) {
        problem(answer.status(), answer.head(), answer.body());
        assertEquals(
                status + " " + code,
                answer.status() + " " + JsonPath.from(answer.body()).getString("code"));
    }

    private static void problem(int status, String contentType, String body) {
        assertTrue(status >= 400 && status < 500, () -> status + " is not the caller's fault: " + body);
        assertTrue(contentType.contains("application/problem+json"), () -> contentType + ": " + body);
        JsonPath problem = JsonPath.from(body);
        assertAll(
                () -> assertEquals("urn:baton:problem:" + problem.getString("code"), problem.getString("type")),
                () -> assertEquals(status, problem.getInt("status")),
                () -> assertFalse(problem.getString("title").isBlank(), body),
                () -> assertFalse(problem.getString("detail").isBlank(), body),
                () -> assertFalse(problem.getString("traceId").isBlank(), body),
                () -> assertFalse(body.contains("Exception") || body.contains("dev.baton"), body));
    }
}
