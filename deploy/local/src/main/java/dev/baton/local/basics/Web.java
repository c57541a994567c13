package dev.baton.local.basics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plain HTTP with JSON bodies, as much of it as the launcher needs. */
public final class Web {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();

    private Web() {}

    /**
     * What came back.
     *
     * @param body the JSON body; a missing node when there was none
     */
    public record Answer(int status, JsonNode body, String text, Map<String, String> headers) {
        public boolean isFine() {
            return status / 100 == 2;
        }

        /** Anything but success is told to the person at the keyboard. */
        public Answer orTrouble(String what) {
            if (isFine()) {
                return this;
            }
            throw new Trouble("%s: answered %d %s".formatted(what, status, text));
        }
    }

    public static Answer get(String url, Map<String, String> headers) {
        return send("GET", url, headers, null, "");
    }

    public static Answer send(String method, String url, Map<String, String> headers, Object json) {
        return send(
                method, url, headers, "application/json", JSON.valueToTree(json).toString());
    }

    public static Answer form(String url, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send("POST", url, Map.of(), "application/x-www-form-urlencoded", body);
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Whether something answers there with success, right now. */
    public static boolean answers(String url) {
        try {
            return get(url, Map.of()).isFine();
        } catch (Trouble notYet) {
            return false;
        }
    }

    private static Answer send(
            String method, String url, Map<String, String> headers, @Nullable String type, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(20))
                .header("Accept", "application/json")
                .method(method, type == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (type != null) {
            request.header("Content-Type", type);
        }
        headers.forEach(request::header);
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            Map<String, String> answered = response.headers().map().entrySet().stream()
                    .collect(Collectors.toMap(
                            entry -> entry.getKey().toLowerCase(),
                            entry -> entry.getValue().getFirst()));
            return new Answer(response.statusCode(), json(response.body()), response.body(), answered);
        } catch (IOException e) {
            throw new Trouble(
                    "nothing answers at %s (%s)".formatted(url, e.getClass().getSimpleName()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted", e);
        }
    }

    private static JsonNode json(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (IOException notJson) {
            return MissingNode.getInstance();
        }
    }
}
