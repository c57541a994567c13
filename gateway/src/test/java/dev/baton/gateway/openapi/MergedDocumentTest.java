package dev.baton.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergedDocumentTest {

    private static final String FRAME = """
            {"openapi":"3.1.0","info":{"title":"Baton","version":"1"},
             "components":{"securitySchemes":{"bearer":{"type":"http"}}}}
            """;

    private final ObjectMapper json = new ObjectMapper();
    private final MergedDocument merging =
            new MergedDocument((part, path) -> path.startsWith("/api/v1/" + part), path -> path.endsWith("/open"));

    @Test
    void pathsOfEveryPartAreThereAndInternalOnesAreNot() {
        JsonNode merged =
                merge(Map.of("one", document("/api/v1/one", "{}"), "two", document("/api/v1/two", "{}")), List.of());
        assertThat(merged.path("paths").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("/api/v1/one", "/api/v1/two");
        assertThat(merged.has("x-missing")).isFalse();

        merged = merge(Map.of("one", document("/api/v1/two", "{}")), List.of());
        assertThat(merged.path("paths")).isEmpty();
    }

    @Test
    void schemasThatMeanTheSameCollapse() {
        String text = "{\"Text\":{\"type\":\"object\",\"properties\":{\"zh\":{\"type\":\"string\"}}}}";
        JsonNode merged =
                merge(Map.of("one", document("/api/v1/one", text), "two", document("/api/v1/two", text)), List.of());
        assertThat(merged.at("/components/schemas").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("Text");
    }

    @Test
    void schemasThatDifferGetTheirServicesNameAndReferencesFollow() {
        JsonNode merged = merge(
                Map.of(
                        "one", document("/api/v1/one", "{\"View\":{\"type\":\"object\"}}"),
                        "two", document("/api/v1/two", "{\"View\":{\"type\":\"string\"}}")),
                List.of());
        assertThat(merged.at("/components/schemas").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("OneView", "TwoView");
        assertThat(reference(merged, "one")).isEqualTo("#/components/schemas/OneView");
        assertThat(reference(merged, "two")).isEqualTo("#/components/schemas/TwoView");
    }

    @Test
    void aSchemaThatLooksTheSameButRefersToWhatDiffersIsKeptApart() {
        String page = "\"View\":{\"items\":{\"$ref\":\"#/components/schemas/Item\"}}";
        JsonNode merged = merge(
                Map.of(
                        "one", document("/api/v1/one", "{" + page + ",\"Item\":{\"type\":\"object\"}}"),
                        "two", document("/api/v1/two", "{" + page + ",\"Item\":{\"type\":\"string\"}}")),
                List.of());
        assertThat(merged.at("/components/schemas/OneView/items/$ref").asText())
                .isEqualTo("#/components/schemas/OneItem");
        assertThat(merged.at("/components/schemas/TwoView/items/$ref").asText())
                .isEqualTo("#/components/schemas/TwoItem");
    }

    @Test
    void operationIdsStayUnique() {
        JsonNode merged =
                merge(Map.of("one", document("/api/v1/one", "{}"), "two", document("/api/v1/two", "{}")), List.of());
        assertThat(merged.findValuesAsText("operationId")).containsExactlyInAnyOrder("read", "TwoRead");
    }

    @Test
    void howToGetInIsSaidOnceAndOpenPathsNeedNothing() {
        JsonNode merged = merge(
                Map.of("one", document("/api/v1/one", "{}"), "two", document("/api/v1/two/open", "{}")), List.of());
        assertThat(merged.at("/components/securitySchemes").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("bearer");
        assertThat(merged.at("/paths/~1api~1v1~1one/get").has("security")).isFalse();
        assertThat(merged.at("/paths/~1api~1v1~1two~1open/get/security").isArray())
                .isTrue();
        assertThat(merged.at("/paths/~1api~1v1~1two~1open/get/security")).isEmpty();
    }

    @Test
    void whatIsMissingIsSaid() {
        JsonNode merged = merge(Map.of("one", document("/api/v1/one", "{}")), List.of("two"));
        assertThat(merged.path("x-missing").get(0).asText()).isEqualTo("two");
        assertThat(merged.at("/info/description").asText())
                .contains("Incomplete")
                .contains("two");
    }

    private JsonNode merge(Map<String, ObjectNode> documents, List<String> missing) {
        return merging.merge(read(FRAME), documents, missing);
    }

    private static String reference(JsonNode merged, String part) {
        return merged.path("paths")
                .path("/api/v1/" + part)
                .findValuesAsText("$ref")
                .getFirst();
    }

    private ObjectNode document(String path, String schemas) {
        return read("""
                {"openapi":"3.1.0","tags":[{"name":"t"}],
                 "paths":{"%s":{"get":{"operationId":"read","security":[{"other":[]}],
                   "responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/View"}}}}}}}},
                 "components":{"schemas":%s,"securitySchemes":{"other":{"type":"oauth2"}}}}
                """.formatted(path, schemas));
    }

    private ObjectNode read(String text) {
        try {
            return (ObjectNode) json.readTree(text);
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
