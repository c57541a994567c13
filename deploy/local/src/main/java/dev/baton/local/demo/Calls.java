package dev.baton.local.demo;

import dev.baton.local.basics.Web;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** Calls through the gateway as one account; each carries a key of its own, so that repeating it changes nothing. */
record Calls(String gateway, String token) {
    /** The id of what was made, or had been made by the same call before. */
    String create(String path, Object what, String key) {
        Map<String, String> headers = Map.of(
                "Authorization",
                "Bearer " + token,
                "Idempotency-Key",
                UUID.nameUUIDFromBytes(("demo " + key).getBytes(StandardCharsets.UTF_8))
                        .toString());
        return Web.send("POST", gateway + "/api/v1" + path, headers, what)
                .orTrouble("demo: " + key)
                .body()
                .path("id")
                .asText();
    }
}
