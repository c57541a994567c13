package dev.baton.membership.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.baton.membership.Campus;
import dev.baton.platform.testing.SuiteResource;
import dev.baton.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files alone may be large, whether a body says how long it is or comes in chunks. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class BodySizeTest {

    private static final int THREE_HUNDRED_KILOBYTES = 300 << 10;
    private static final int TWENTY_ONE_MEGABYTES = 21 << 20;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Campus campus;
    private UUID id;

    @BeforeEach
    void prepare() {
        campus = new Campus();
        id = Campus.made(campus.office()
                .body("{\"unit\": \"" + campus.root + "\"}")
                .post("/api/v1/imports")
                .then()
                .statusCode(201));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_file_may_be_larger_than_other_bodies(boolean chunked) throws Exception {
        assertEquals(
                422, put(body("name\n", THREE_HUNDRED_KILOBYTES, chunked))); // read to its end: a header is missing
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void no_other_body_may(boolean chunked) throws Exception {
        assertEquals(
                413, send("POST", "/api/v1/imports", "application/json", body(" ", THREE_HUNDRED_KILOBYTES, chunked)));
    }

    @Test
    void no_file_may_be_larger_than_twenty_megabytes() throws Exception {
        assertEquals(413, put(body("name\n", TWENTY_ONE_MEGABYTES, false)));
    }

    @Test
    void a_file_that_says_not_what_it_is_is_refused() throws Exception {
        assertEquals(415, send("PUT", "/api/v1/imports/" + id + "/file", null, body("name\n", 5, false)));
    }

    private int put(BodyPublisher body) throws Exception {
        return send("PUT", "/api/v1/imports/" + id + "/file", "text/csv", body);
    }

    private int send(String method, String path, String type, BodyPublisher body) throws Exception {
        String token = Tokens.person(campus.officer)
                .of(campus.code)
                .office(campus.root, "organisation-officer")
                .token();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .method(method, body)
                .header("Authorization", "Bearer " + token);
        if (type != null) request.header("Content-Type", type);
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private static BodyPublisher body(String content, int size, boolean chunked) {
        byte[] bytes = content.repeat(size / content.length()).getBytes(StandardCharsets.UTF_8);
        return chunked
                ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))
                : BodyPublishers.ofByteArray(bytes);
    }
}
