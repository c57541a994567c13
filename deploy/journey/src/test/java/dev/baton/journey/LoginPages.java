package dev.baton.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs in as somebody with a phone does: on Keycloak's pages, in a browser that keeps its cookies. */
final class LoginPages {

    private static final String PHONE = "baton-phone";
    private static final String BACK = "http://127.0.0.1/back";
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String realm;

    /** Some are for secure connections only. Browsers take one to their own machine for that; Java's cookie store does not. */
    private final Map<String, String> cookies = new TreeMap<>();

    /** @param keycloak its address */
    LoginPages(String keycloak) {
        realm = keycloak + "/realms/baton/protocol/openid-connect";
    }

    /**
     * With a password for one use, in whose place another has to be chosen.
     *
     * @return the access token
     */
    String firstSignIn(String login, String password, String chosen) {
        String proof = UUID.randomUUID() + "-" + UUID.randomUUID();
        HttpResponse<String> asksWho = sent(HttpRequest.newBuilder(URI.create(realm + "/auth?"
                + form(Map.of(
                        "client_id",
                        PHONE,
                        "response_type",
                        "code",
                        "scope",
                        "openid",
                        "redirect_uri",
                        BACK,
                        "code_challenge_method",
                        "S256",
                        "code_challenge",
                        hash(proof))))));
        HttpResponse<String> asksForThePassword = filledIn(asksWho, Map.of("username", login));
        HttpResponse<String> asksForAnother =
                filledIn(asksForThePassword, Map.of("username", login, "password", password));
        HttpResponse<String> back =
                filledIn(asksForAnother, Map.of("password-new", chosen, "password-confirm", chosen));
        return JsonPath.from(posted(
                                realm + "/token",
                                Map.of(
                                        "client_id", PHONE,
                                        "grant_type", "authorization_code",
                                        "redirect_uri", BACK,
                                        "code_verifier", proof,
                                        "code", found(CODE, location(back))))
                        .body())
                .getString("access_token");
    }

    private HttpResponse<String> filledIn(HttpResponse<String> page, Map<String, String> fields) {
        HttpResponse<String> answer = posted(found(FORM, page.body()).replace("&amp;", "&"), fields);
        while (answer.statusCode() == 302 && !location(answer).startsWith(BACK)) {
            answer = sent(HttpRequest.newBuilder(answer.uri().resolve(location(answer))));
        }
        return answer;
    }

    private HttpResponse<String> posted(String address, Map<String, String> fields) {
        return sent(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields))));
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) {
        cookies.forEach((name, value) -> request.header("Cookie", name + "=" + value));
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream()
                    .flatMap(cookie -> HttpCookie.parse(cookie).stream())
                    .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
            return answer;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new JourneyFailed("interrupted while signing in");
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertTrue(matcher.find(), () -> "no " + pattern + " in " + text);
        return matcher.group(1);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
    }

    private static String hash(String proof) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(proof.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
