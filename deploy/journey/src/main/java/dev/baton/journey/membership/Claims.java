package dev.baton.journey.membership;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/** What a token says, read as anybody may who holds it. */
final class Claims {

    private Claims() {}

    static List<String> offices(String token) {
        byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        List<String> offices =
                JsonPath.from(new String(claims, StandardCharsets.UTF_8)).getList("offices");
        return Objects.requireNonNullElse(offices, List.of());
    }
}
