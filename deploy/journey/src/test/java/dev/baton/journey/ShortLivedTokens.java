package dev.baton.journey;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.local.demo.Demo;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Properties;

/** Gets real tokens that live a second, from a client of Keycloak's made for that, and lets them expire. */
final class ShortLivedTokens {

    private static final String CLIENT = """
            {"clientId": "baton-short-lived", "publicClient": true, "standardFlowEnabled": false,
             "directAccessGrantsEnabled": true, "attributes": {"access.token.lifespan": "1"}}""";

    private final String keycloak;
    private final Path home;

    ShortLivedTokens(String keycloak, Path home) {
        this.keycloak = keycloak;
        this.home = home;
    }

    String expired(String account) {
        given().header("Authorization", "Bearer " + token("master", "admin-cli", "admin", adminPassword()))
                .contentType(ContentType.JSON)
                .body(CLIENT)
                .post(keycloak + "/admin/realms/baton/clients");
        String token = token("baton", "baton-short-lived", account, Demo.PASSWORD);
        Instant end = Instant.ofEpochSecond(claims(token).getLong("exp"));
        assertTrue(end.isBefore(Instant.now().plusSeconds(60)), "it should expire soon");
        Waiting.until(
                "the token expires", Duration.ofMinutes(2), () -> Instant.now().isAfter(end.plusSeconds(1)));
        return token;
    }

    private String token(String realm, String client, String user, String password) {
        return given().formParam("grant_type", "password")
                .formParam("client_id", client)
                .formParam("username", user)
                .formParam("password", password)
                .post(keycloak + "/realms/" + realm + "/protocol/openid-connect/token")
                .path("access_token");
    }

    private static JsonPath claims(String token) {
        return JsonPath.from(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }

    private String adminPassword() {
        try (Reader file = Files.newBufferedReader(home.resolve("data").resolve("secrets.properties"))) {
            Properties secrets = new Properties();
            secrets.load(file);
            return secrets.getProperty("KEYCLOAK_ADMIN");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
