package dev.baton.journey;

import io.restassured.response.Response;

/** What a story insists on; what differs is said by its name. */
public final class Expectation {

    private Expectation() {}

    public static void mustBe(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new JourneyFailed("%s should be %s and is %s".formatted(what, expected, actual));
        }
    }

    /** A "no", and the right one. */
    public static void mustBeRefused(String what, Response answer, int status, String code) {
        String expected = status + " " + code;
        String actual = answer.statusCode() + " " + (answer.statusCode() < 400 ? "" : answer.path("code"));
        if (!expected.equals(actual)) {
            throw new JourneyFailed("%s should be refused with %s and was answered %s: %s"
                    .formatted(what, expected, actual.strip(), answer.asString()));
        }
    }
}
