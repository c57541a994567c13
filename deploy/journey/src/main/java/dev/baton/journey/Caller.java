package dev.baton.journey;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One account at the gateway, with its real token. */
public final class Caller {

    private static final Set<Integer> NOBODY_IS_THERE = Set.of(502, 503, 504);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MILLIS = 20_000;
    private static final RestAssuredConfig PATIENT_SOCKETS = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig()
                    .setParam("http.connection.timeout", MILLIS)
                    .setParam("http.socket.timeout", MILLIS));

    private final Door door;
    private final @Nullable String account;
    private final @Nullable Supplier<String> token;

    Caller(Door door, @Nullable String account, @Nullable Supplier<String> token) {
        this.door = door;
        this.account = account;
        this.token = token;
    }

    public Response get(String path) {
        return mustSucceed("GET", path, asks("GET", path, null, Map.of()));
    }

    /** All items of a list that comes in pages. */
    public List<Map<String, Object>> all(String path) {
        List<Map<String, Object>> items = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = get(path + (path.contains("?") ? "&" : "?") + "limit=200" + cursor);
            items.addAll(page.jsonPath().getList("items"));
            cursor = page.path("nextCursor") == null ? null : "&cursor=" + page.path("nextCursor");
        }
        return items;
    }

    /** Makes something; the key makes sure that asking again makes it once. */
    public UUID create(String path, Object body) {
        Response answer = mustSucceed("POST", path, asks("POST", path, body, freshKey()));
        if (answer.statusCode() != 201) {
            throw unexpected("POST", path, answer);
        }
        return UUID.fromString(answer.path("id"));
    }

    /**
     * Brings something into its next state. When the first answer was lost, asking again may be refused because it has
     * already happened; what is read then decides.
     */
    public void move(String path, Object body, BooleanSupplier hasHappened) {
        change("POST", path, body, freshKey(), hasHappened);
    }

    /** Replaces what the caller has seen, named by its {@code ETag}. */
    public void put(String path, String etag, Object body, BooleanSupplier hasHappened) {
        change("PUT", path, body, Map.of("If-Match", etag), hasHappened);
    }

    /** Sends a file. */
    public void upload(String path, String type, byte[] file) {
        mustSucceed("PUT", path, asks("PUT", path, new File(type, file), Map.of()));
    }

    /** Makes final what the caller has seen, named by its {@code ETag}. */
    public Response confirm(String path, String etag) {
        return mustSucceed("POST", path, asks("POST", path, null, Map.of("If-Match", etag)));
    }

    /** Asks and hands back whatever the answer is. */
    public Response tries(String method, String path, @Nullable Object body) {
        return asks(method, path, body, method.equals("POST") ? freshKey() : Map.of());
    }

    /** Asks with headers of one's own and hands back whatever the answer is. */
    public Response tries(String method, String path, @Nullable Object body, Map<String, String> headers) {
        return asks(method, path, body, headers);
    }

    private void change(
            String method, String path, Object body, Map<String, String> headers, BooleanSupplier hasHappened) {
        Response answer = asks(method, path, body, headers);
        boolean refused = answer.statusCode() == 409 || answer.statusCode() == 412;
        boolean mayHaveBeenFirst = door.patience() == Patience.UNTIL_ANSWERED && refused;
        if (!(mayHaveBeenFirst && hasHappened.getAsBoolean())) {
            mustSucceed(method, path, answer);
        }
    }

    private Response asks(String method, String path, @Nullable Object body, Map<String, String> headers) {
        Instant end = Instant.now().plus(door.patience().asksAgainFor());
        while (true) {
            Response answer = null;
            try {
                answer = request(body, headers).request(method, path);
            } catch (Exception noAnswer) { // checked ones too: REST Assured throws them undeclared
                if (Instant.now().isAfter(end)) {
                    throw new JourneyFailed(method + " " + path + " was not answered: " + noAnswer);
                }
            }
            if (answer != null
                    && !(NOBODY_IS_THERE.contains(answer.statusCode())
                            && Instant.now().isBefore(end))) {
                door.answered(new Door.Call(account, method, path, answer.statusCode(), idIn(answer)));
                return answer;
            }
            Waiting.pause();
        }
    }

    private RequestSpecification request(@Nullable Object body, Map<String, String> headers) {
        RequestSpecification request = given().config(PATIENT_SOCKETS)
                .baseUri(door.address().toString())
                .header("Accept-Language", "en")
                .headers(headers);
        if (token != null) {
            request.header("Authorization", "Bearer " + token.get());
        }
        return switch (body) {
            case null -> request;
            case File file -> request.contentType(file.type()).body(file.content());
            case Map<?, ?> fields ->
                request.contentType(ContentType.JSON)
                        .body(JSON.valueToTree(fields).toString());
            default -> request.contentType(ContentType.JSON).body(body.toString());
        };
    }

    private record File(String type, byte[] content) {}

    private static Map<String, String> freshKey() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static @Nullable String idIn(Response answer) {
        return answer.statusCode() == 201 ? answer.path("id") : null;
    }

    private Response mustSucceed(String method, String path, Response answer) {
        if (answer.statusCode() >= 300) {
            throw unexpected(method, path, answer);
        }
        return answer;
    }

    private JourneyFailed unexpected(String method, String path, Response answer) {
        return new JourneyFailed("%s %s by %s answered %d: %s"
                .formatted(
                        method, path, account == null ? "somebody" : account, answer.statusCode(), answer.asString()));
    }
}
