package dev.baton.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ApiDocumentTest {

    private static final String REFUSES = """
            "default": {"content": {"application/problem+json": {}}}""";

    @Test
    void whatIsCompleteHasNoGaps() {
        assertEquals(List.of(), gaps("""
                "summary": "Make one", "requestBody": {"content": {"application/json": {"schema":
                {"$ref": "#/components/schemas/Draft"}}}}, "responses": {"201": {"headers": {"Location": {}}}, %s}""".formatted(REFUSES)));
    }

    @Test
    void anOperationThatSaysNothingHasThemAll() {
        assertEquals(
                List.of(
                        "POST /things has no summary",
                        "POST /things has no success answer",
                        "POST /things does not say how it refuses"),
                gaps("\"responses\": {}"));
    }

    @Test
    void aRefusalIsAProblem() {
        assertEquals(
                List.of("POST /things refuses with 403 without a problem"),
                gaps("\"summary\": \"x\", \"responses\": {\"200\": {}, \"403\": {}, %s}".formatted(REFUSES)));
    }

    @Test
    void whatWasMadeIsSomewhere() {
        assertEquals(
                List.of("POST /things makes something and does not say where"),
                gaps("\"summary\": \"x\", \"responses\": {\"201\": {}, %s}".formatted(REFUSES)));
    }

    @Test
    void everyPartOfABodyHasAnExample() {
        assertEquals(List.of("POST /things has a body without an example"), gaps("""
                "summary": "x", "requestBody": {"content": {"application/json": {"schema":
                {"properties": {"draft": {"$ref": "#/components/schemas/Draft"}, "more": {"type": "string"}}}}}},
                "responses": {"200": {}, %s}""".formatted(REFUSES)));
    }

    @Test
    void theFrameworkStaysInside() {
        assertEquals(
                List.of("the framework's RestResponseThing shows"),
                ApiDocument.parse("{\"components\": {\"schemas\": {\"RestResponseThing\": {}}}}")
                        .gaps());
    }

    private static List<String> gaps(String operation) {
        return ApiDocument.parse("""
                {"paths": {"/things": {"post": {%s}}}, "components": {"schemas": {"Draft":
                {"properties": {"kind": {"enum": ["a"]}, "names": {"items": {"examples": ["x"]}}}}}}}""".formatted(operation)).gaps();
    }
}
