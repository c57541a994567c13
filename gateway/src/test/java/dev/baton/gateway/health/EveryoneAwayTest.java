package dev.baton.gateway.health;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import dev.baton.gateway.world.World;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The gateway started before anything else: up, and honest about it. */
@QuarkusTest
@TestProfile(EveryoneAwayTest.Alone.class)
class EveryoneAwayTest {

    /** Signed by nobody we know; nobody can tell without Keycloak. */
    private static final String SOME_TOKEN = "eyJhbGciOiJSUzI1NiIsImtpZCI6ImsiLCJ0eXAiOiJKV1QifQ."
            + "eyJzdWIiOiI0NzExIiwiYXVkIjoiYmF0b24iLCJleHAiOjQxMDI0NDQ4MDB9.c2lnbmF0dXJl";

    @Test
    void theGatewayIsReady() {
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void publicPagesWork() {
        given().get("/").then().statusCode(200);
        given().get("/api/v1/docs/").then().statusCode(200);
    }

    @Test
    void healthSaysWhoIsAway() {
        given().header("Accept-Language", "zh-CN")
                .get("/api/v1/health")
                .then()
                .statusCode(503)
                .body("parts.name", contains("activity", "membership", "showcase", "keycloak", "kafka", "connect"))
                .body("parts.status", everyItem(equalTo("DOWN")))
                .body("parts.detail", everyItem(equalTo("没有应答")));
    }

    @Test
    void theDescriptionSaysWhatIsMissing() {
        given().get("/api/v1/openapi.json")
                .then()
                .statusCode(200)
                .body("x-missing", contains("activity", "membership", "showcase"));
    }

    @Test
    void aTokenThatCannotBeCheckedIsNobodysFault() {
        for (String path : new String[] {"/api/v1/units", "/api/v1/municipal/relay"}) {
            given().auth()
                    .oauth2(SOME_TOKEN)
                    .get(path)
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .body("code", equalTo("keycloak-away"));
        }
    }

    @Test
    void whoHasNoTokenIsStillAskedForOne() {
        given().get("/api/v1/units").then().statusCode(401).body("code", equalTo("not-signed-in"));
    }

    @Test
    void publicPathsSayWhichServiceIsAway() {
        given().get("/api/v1/relay").then().statusCode(502).body("code", equalTo("service-away"));
    }

    @Test
    void nobodyIsSentToKeycloak() {
        given().redirects().follow(false).get("/sign-in").then().statusCode(503).body("code", equalTo("keycloak-away"));
    }

    public static class Alone implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            String nobody = "127.0.0.1:" + World.closedPort();
            return Map.of(
                    "BATON_MEMBERSHIP", "http://" + nobody,
                    "BATON_ACTIVITY", "http://" + nobody,
                    "BATON_SHOWCASE", "http://" + nobody,
                    "BATON_KEYCLOAK", "http://" + nobody,
                    "BATON_CONNECT", "http://" + nobody,
                    "kafka.bootstrap.servers", nobody);
        }
    }
}
