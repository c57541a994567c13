package dev.baton.gateway.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.baton.gateway.world.World;
import dev.baton.platform.testing.ApiDocument;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(World.class)
class OpenApiTest {

    @Test
    void oneDocumentDescribesWhoeverAnswersAndNamesWhoDoesNot() {
        given().get("/api/v1/openapi.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", startsWith("3.1"))
                .body("info.title", equalTo("Baton"))
                .body("x-missing", contains("showcase"))
                .body("paths", hasKey("/api/v1/units"))
                .body("paths", hasKey("/api/v1/activities"))
                .body("paths", hasKey("/api/v1/health"))
                .body("paths", hasKey("/api/v1/baton-moves"))
                .body("paths", not(hasKey("/internal/activity")))
                .body("paths", not(hasKey("/sign-in")))
                .body("paths.'/api/v1/health'.get.security", hasSize(0))
                .body("components.schemas", hasKey("Text"))
                .body("components.schemas", hasKey("ActivityView"))
                .body("components.schemas", hasKey("MembershipView"))
                .body("components.securitySchemes", hasKey("bearer"))
                .body("components.securitySchemes", not(hasKey("SecurityScheme")));
    }

    @Test
    void theGatewaysOwnPartLeavesNothingOut() {
        assertThat(ApiDocument.parse(given().get("/q/openapi?format=json").asString())
                        .gaps())
                .isEmpty();
    }

    @Test
    void whoHasTheDocumentIsNotSentItAgain() {
        String version = given().get("/api/v1/openapi.json").header("ETag");
        given().header("If-None-Match", version)
                .get("/api/v1/openapi.json")
                .then()
                .statusCode(304);
    }

    @Test
    void theDocumentCanBeReadByPeople() {
        given().get("/api/v1/docs/").then().statusCode(200).body(containsString("Baton API"));
    }
}
