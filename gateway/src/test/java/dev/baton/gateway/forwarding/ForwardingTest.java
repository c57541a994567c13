package dev.baton.gateway.forwarding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.baton.gateway.world.Issuer;
import dev.baton.gateway.world.Upstream;
import dev.baton.gateway.world.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(World.class)
class ForwardingTest {

    private static final int LIMIT = 256 * 1024;
    private static final int UPLOAD_LIMIT = 20 * 1024 * 1024;

    Issuer issuer;
    Upstream activity;

    @TestHTTPResource("/")
    URI gateway;

    @Test
    void aRequestReachesTheServiceItsPathBelongsTo() {
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(issuer.token())
                .get("/api/v1/units/42?limit=2&cursor=a%20b")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("service", equalTo("membership"))
                .body("path", equalTo("/api/v1/units/42?limit=2&cursor=a%20b"));
        given().auth()
                .oauth2(issuer.token())
                .body("{}")
                .contentType("application/json")
                .post("/api/v1/activities")
                .then()
                .statusCode(200)
                .body("service", equalTo("activity"))
                .body("method", equalTo("POST"))
                .body("length", equalTo(2));
    }

    @Test
    void theServiceHearsWhoAsksFromWhereAndOnWhichTrace() {
        String token = issuer.token();
        given().auth()
                .oauth2(token)
                .header("X-Forwarded-For", "10.9.9.9")
                .header("Forwarded", "for=10.9.9.9")
                .cookie("q_session", "whatever")
                .get("/api/v1/units")
                .then()
                .statusCode(200)
                .body("headers.authorization", equalTo("Bearer " + token))
                .body("headers.host", equalTo(gateway.getAuthority()))
                .body("headers.x-forwarded-for", equalTo("127.0.0.1"))
                .body("headers.x-forwarded-proto", equalTo("http"))
                .body("headers.x-forwarded-host", equalTo(gateway.getAuthority()))
                .body("headers.traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-01"))
                .body("headers", not(hasKey("cookie")))
                .body("headers", not(hasKey("forwarded")));
    }

    @Test
    void aTraceThatIsUnderWayGoesOn() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        given().auth()
                .oauth2(issuer.token())
                .header("traceparent", trace)
                .get("/api/v1/units")
                .then()
                .body("headers.traceparent", equalTo(trace));
    }

    @Test
    void aServicesOwnRefusalIsPassedOnAsItIs() {
        given().auth()
                .oauth2(issuer.token())
                .get("/api/v1/activities/refused")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("full"));
    }

    @Test
    void anUnknownPathIsSaidToBeUnknown() {
        given().header("Accept-Language", "en-GB,en;q=0.8")
                .get("/api/v1/unitsandmore")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("Content-Language", "en")
                .body("type", equalTo("urn:baton:problem:no-such-path"))
                .body("code", equalTo("no-such-path"))
                .body("status", equalTo(404))
                .body("title", equalTo("There is nothing at this address"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void aPathThatCanBeReadInTwoWaysIsReadInNone() throws Exception {
        for (String path : new String[] {
            "/api/v1/relay/../municipal/relay",
            "/api/v1//municipal/relay",
            "/api/v1/%6Dunicipal/relay",
            "/api/v1/relay;x=1"
        }) {
            // REST Assured would tidy the path up before sending it
            HttpResponse<String> refused =
                    send(HttpRequest.newBuilder(URI.create("http://" + gateway.getAuthority() + path))
                            .header("Authorization", "Bearer " + issuer.token("municipal"))
                            .build());
            assertThat(refused.statusCode()).as(path).isEqualTo(404);
            assertThat(refused.body()).contains("no-such-path");
        }
    }

    @Test
    void aServiceThatIsAwayIsNamed() {
        given().get("/api/v1/relay")
                .then()
                .statusCode(502)
                .contentType("application/problem+json")
                .header("Content-Language", "zh-CN")
                .body("code", equalTo("service-away"))
                .body("detail", startsWith("showcase 服务"));
    }

    @Test
    void aServiceThatSaysNothingIsNotWaitedForWithoutEnd() {
        given().auth()
                .oauth2(issuer.token())
                .header("Accept-Language", "en")
                .get("/api/v1/activities/silent")
                .then()
                .statusCode(504)
                .body("code", equalTo("service-silent"))
                .body("detail", startsWith("The activity service"));
    }

    @Test
    void readingIsTriedAgainWhenTheConnectionBreaks() {
        activity.connectionsToDrop.set(1);
        given().auth()
                .oauth2(issuer.token())
                .get("/api/v1/activities/away-once")
                .then()
                .statusCode(200);
    }

    @Test
    void aChangeIsNotTriedAgainWhenTheConnectionBreaks() {
        activity.connectionsToDrop.set(1);
        given().auth()
                .oauth2(issuer.token())
                .body("{}")
                .post("/api/v1/activities/away-once")
                .then()
                .statusCode(502)
                .body("code", equalTo("service-away"));
        assertThat(activity.connectionsToDrop).hasValue(0);
    }

    @Test
    void aBodyOfTheLimitPasses() {
        given().auth()
                .oauth2(issuer.token())
                .body(new byte[LIMIT])
                .post("/api/v1/activities")
                .then()
                .statusCode(200)
                .body("length", equalTo(LIMIT));
    }

    @Test
    void aBodyThatAnnouncesTooMuchIsRefused() {
        int before = activity.wholeBodies.get();
        given().auth()
                .oauth2(issuer.token())
                .body(new byte[10 * LIMIT])
                .post("/api/v1/activities")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("body-too-large"));
        assertThat(activity.wholeBodies).hasValue(before);
    }

    @Test
    void aChunkedBodyIsCounted() throws Exception {
        int before = activity.wholeBodies.get();
        HttpResponse<String> refused = send(chunked(LIMIT + 1));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("urn:baton:problem:body-too-large");
        assertThat(send(chunked(10 * LIMIT)).statusCode()).isEqualTo(413);
        assertThat(activity.wholeBodies).hasValue(before);

        assertThat(send(chunked(LIMIT)).statusCode()).isEqualTo(200);
        assertThat(activity.wholeBodies).hasValue(before + 1);
    }

    @Test
    void aFileMayBeLargerWhereFilesAreBroughtIn() throws Exception {
        given().auth()
                .oauth2(issuer.token())
                .body(new byte[UPLOAD_LIMIT])
                .post("/api/v1/activities/42/file")
                .then()
                .statusCode(200)
                .body("length", equalTo(UPLOAD_LIMIT));
        assertThat(send(chunked("/api/v1/activities/42/file", UPLOAD_LIMIT)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aFileHasALimitToo() throws Exception {
        int before = activity.wholeBodies.get();
        given().auth()
                .oauth2(issuer.token())
                .header("Accept-Language", "en")
                .body(new byte[UPLOAD_LIMIT + 1])
                .post("/api/v1/activities/42/file")
                .then()
                .statusCode(413)
                .body("code", equalTo("body-too-large"))
                .body("detail", equalTo("At most " + UPLOAD_LIMIT + " bytes can be sent here."));
        HttpResponse<String> refused = send(chunked("/api/v1/activities/42/file", UPLOAD_LIMIT + 1));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains(Integer.toString(UPLOAD_LIMIT));
        assertThat(activity.wholeBodies).hasValue(before);
    }

    @Test
    void besideAnUploadsPathTheUsualLimitHolds() throws Exception {
        for (String path : new String[] {
            "/api/v1/activities/42/file/more", "/api/v1/activities/file", "/api/v1/activities/4/2/file"
        }) {
            assertThat(send(chunked(path, LIMIT + 1)).statusCode()).as(path).isEqualTo(413);
        }
    }

    @Test
    void anEventIsPassedOnBeforeTheNextIsSaid() throws Exception {
        HttpRequest watch = HttpRequest.newBuilder(gateway.resolve("/api/v1/activities/events"))
                .header("Authorization", "Bearer " + issuer.token())
                .build();
        try (HttpClient client = HttpClient.newHttpClient();
                var lines = new BufferedReader(new InputStreamReader(
                        client.send(watch, HttpResponse.BodyHandlers.ofInputStream())
                                .body(),
                        StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("data: first");
            lines.readLine();
            activity.sayTheNextEvent();
            assertThat(lines.readLine()).isEqualTo("data: second");
        }
    }

    private HttpRequest chunked(int length) {
        return chunked("/api/v1/activities", length);
    }

    private HttpRequest chunked(String path, int length) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .header("Authorization", "Bearer " + issuer.token())
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[length])))
                .build();
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
