package dev.baton.membership.transfers;

import dev.baton.membership.Campus;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** The steps of a transfer over HTTP, for tests to take. */
public final class Steps {

    private Steps() {}

    public static ValidatableResponse request(RequestSpecification by, UUID person, String destination) {
        return by.body("{\"person\": \"%s\", %s}".formatted(person, destination))
                .post("/api/v1/transfers")
                .then();
    }

    public static String unit(UUID unit) {
        return "\"unit\": \"" + unit + "\"";
    }

    public static String university(Campus campus) {
        return "\"university\": \"" + campus.code + "\"";
    }

    public static String organisation() {
        return "\"organisation\": \"样例外单位\"";
    }

    static ValidatableResponse release(RequestSpecification by, UUID id) {
        return by.post("/api/v1/transfers/" + id + "/release").then();
    }

    static ValidatableResponse receive(RequestSpecification by, UUID id) {
        return by.body("{}").post("/api/v1/transfers/" + id + "/receipt").then();
    }

    static ValidatableResponse receive(RequestSpecification by, UUID id, UUID unit, String campusNumber) {
        return by.body("{\"unit\": \"%s\", \"campusNumber\": \"%s\"}".formatted(unit, campusNumber))
                .post("/api/v1/transfers/" + id + "/receipt")
                .then();
    }

    static ValidatableResponse giveBack(RequestSpecification by, UUID id) {
        return by.body("{\"reason\": \"wrong-destination\"}")
                .post("/api/v1/transfers/" + id + "/return")
                .then();
    }

    static ValidatableResponse decline(RequestSpecification by, UUID id) {
        return by.body("{\"reason\": \"not-leaving-yet\"}")
                .post("/api/v1/transfers/" + id + "/refusal")
                .then();
    }

    static ValidatableResponse withdraw(RequestSpecification by, UUID id) {
        return by.post("/api/v1/transfers/" + id + "/withdrawal").then();
    }

    static ValidatableResponse look(RequestSpecification by, UUID id) {
        return by.get("/api/v1/transfers/" + id).then();
    }

    /** The one letter that has come to a university and has not been closed. */
    static UUID letterAt(Campus campus) {
        return UUID.fromString(campus.office()
                .get("/api/v1/transfers?state=released&unit=" + campus.root)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.kind == 'from-another-university' }.id"));
    }
}
