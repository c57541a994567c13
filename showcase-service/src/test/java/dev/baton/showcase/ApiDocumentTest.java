package dev.baton.showcase;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.baton.platform.testing.ApiDocument;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class ApiDocumentTest {

    @Test
    void the_api_document_leaves_nothing_out() {
        assertEquals(
                List.of(),
                ApiDocument.parse(given().get("/q/openapi?format=json").asString())
                        .gaps());
    }

    @Test
    void the_api_document_names_constants_as_json_does() {
        assertEquals(
                Set.of(),
                ApiDocument.parse(given().get("/q/openapi?format=json").asString())
                        .misnamedEnumerations());
    }
}
