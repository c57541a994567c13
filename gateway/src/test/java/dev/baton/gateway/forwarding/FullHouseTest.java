package dev.baton.gateway.forwarding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.baton.gateway.world.Issuer;
import dev.baton.gateway.world.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** All connections to a service are taken. */
@QuarkusTest
@WithTestResource(World.class)
@TestProfile(FullHouseTest.OneConnection.class)
class FullHouseTest {

    Issuer issuer;

    @TestHTTPResource("/")
    URI gateway;

    @Test
    void whoWaitsInLineIsToldToComeBack() throws Exception {
        HttpRequest watch = HttpRequest.newBuilder(gateway.resolve("/api/v1/activities/events"))
                .header("Authorization", "Bearer " + issuer.token())
                .build();
        try (HttpClient client = HttpClient.newHttpClient();
                var lines = new BufferedReader(new InputStreamReader(
                        client.send(watch, HttpResponse.BodyHandlers.ofInputStream())
                                .body(),
                        StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("data: first");

            given().auth()
                    .oauth2(issuer.token())
                    .header("Accept-Language", "en")
                    .get("/api/v1/activities")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "2")
                    .body("code", equalTo("service-busy"))
                    .body("detail", startsWith("The activity service"));

            // each service has connections of its own
            given().auth().oauth2(issuer.token()).get("/api/v1/units").then().statusCode(200);
            client.shutdownNow();
        }
    }

    public static class OneConnection implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("baton.gateway.connections-per-service", "1", "baton.gateway.waits-in-line", "0.3S");
        }
    }
}
