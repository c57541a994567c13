package dev.baton.gateway.health;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.baton.gateway.world.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(World.class)
class SuiteHealthTest {

    @Test
    void everyPartIsNamedWithHowItIs() {
        given().header("Accept-Language", "en")
                .get("/api/v1/health")
                .then()
                .statusCode(503)
                .body("status", equalTo("DOWN"))
                .body("parts.name", contains("activity", "membership", "showcase", "keycloak", "kafka", "connect"))
                .body("parts.status", contains("UP", "UP", "DOWN", "UP", "UP", "DOWN"))
                .body("parts.find { it.name == 'showcase' }.detail", equalTo("does not answer"))
                .body("parts.find { it.name == 'kafka' }.detail", equalTo("answers; brokers: 1"))
                // its connector says it runs
                .body(
                        "parts.find { it.name == 'connect' }.detail",
                        equalTo("answers, but not every task runs: baton-showcase FAILED"));
    }

    @Test
    void theGatewayItselfIsReadyAllTheSame() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }
}
