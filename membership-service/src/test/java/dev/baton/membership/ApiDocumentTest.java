package dev.baton.membership;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
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
    void what_goes_on_after_the_answer_is_answered_by_accepted() {
        for (String step : List.of("application", "undoing")) {
            given().get("/q/openapi?format=json")
                    .then()
                    .body("paths.'/api/v1/imports/{id}/%s'.post.responses".formatted(step), hasKey("202"))
                    .body("paths.'/api/v1/imports/{id}/%s'.post.responses".formatted(step), not(hasKey("200")));
        }
    }

    @Test
    void the_api_document_names_constants_as_json_does() {
        assertEquals(
                Set.of(),
                ApiDocument.parse(given().get("/q/openapi?format=json").asString())
                        .misnamedEnumerations());
    }
}
