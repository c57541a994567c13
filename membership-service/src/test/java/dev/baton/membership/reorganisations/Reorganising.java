package dev.baton.membership.reorganisations;

import dev.baton.membership.Campus;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes reorganisations down and decides them over HTTP, as the university's own office. */
record Reorganising(Campus campus) {

    static final String PATH = "/api/v1/reorganisations";

    static String body(UUID decidingUnit, String... steps) {
        return """
               {"title": {"zh": "设置调整", "en": "Reorganisation"},
                "consultation": {"heldOn": "2026-01-20", "form": "meeting", "bodies": ["%s"], "outcome": "agreed"},
                "decidingUnit": "%s", "decidedOn": "2026-02-01", "steps": [%s]}""".formatted(decidingUnit, decidingUnit, String.join(",", steps));
    }

    static String establish(String key, String parent, String type) {
        return """
               {"step": "establish", "key": "%s", "parent": %s, "type": "%s",
                "name": {"zh": "样例 %s", "en": "Sample %s"}}""".formatted(key, parent, type, key, key);
    }

    static String cancel(UUID unit) {
        return "{\"step\": \"cancel\", \"unit\": \"%s\"}".formatted(unit);
    }

    static String merge(UUID unit, UUID into) {
        return "{\"step\": \"merge\", \"units\": [\"%s\"], \"into\": \"%s\"}".formatted(unit, into);
    }

    static String moveUnit(UUID unit, String parent) {
        return "{\"step\": \"move-unit\", \"unit\": \"%s\", \"parent\": %s}".formatted(unit, parent);
    }

    static String moveAll(UUID from, String to) {
        return "{\"step\": \"move-members\", \"from\": \"%s\", \"to\": %s, \"members\": \"all\"}".formatted(from, to);
    }

    static String moveMembers(UUID from, String to, List<UUID> members) {
        return "{\"step\": \"move-members\", \"from\": \"%s\", \"to\": %s, \"members\": %s}"
                .formatted(from, to, json(members));
    }

    static String json(UUID id) {
        return "\"" + id + "\"";
    }

    static String json(List<UUID> ids) {
        return ids.stream().map(Reorganising::json).collect(Collectors.joining(",", "[", "]"));
    }

    static String ofNew(String key) {
        return "{\"new\": \"" + key + "\"}";
    }

    ValidatableResponse draft(String... steps) {
        return draft(campus.office(), body(campus.root, steps));
    }

    static ValidatableResponse draft(RequestSpecification by, String body) {
        return by.header("Accept-Language", "en").body(body).post(PATH).then();
    }

    UUID drafted(String... steps) {
        return Campus.made(draft(steps).statusCode(201));
    }

    Response decide(UUID id) {
        return decide(campus.office(), id);
    }

    static Response decide(RequestSpecification by, UUID id) {
        return by.header("If-Match", "\"0\"").header("Accept-Language", "en").post(PATH + "/" + id + "/decision");
    }

    /** Drafts and decides; the answer. */
    JsonPath decided(String... steps) {
        return decide(drafted(steps)).then().statusCode(200).extract().jsonPath();
    }

    String asked(String path) {
        return campus.anybody().get(path).then().statusCode(200).extract().asString();
    }
}
