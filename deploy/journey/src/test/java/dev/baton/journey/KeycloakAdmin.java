package dev.baton.journey;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Keycloak's admin API, as whoever runs the suite. */
final class KeycloakAdmin {

    private final String keycloak;
    private final UnaryOperator<String> secrets;

    /** @param secrets of the stack, by their names */
    KeycloakAdmin(String keycloak, UnaryOperator<String> secrets) {
        this.keycloak = keycloak;
        this.secrets = secrets;
    }

    void makeClient(String client) {
        asked().body(client).post("/clients");
    }

    void setPassword(String login, String password) {
        Response set = asked().body(Map.of("type", "password", "value", password, "temporary", false))
                .put("/users/" + user(login).getString("[0].id") + "/reset-password");
        assertEquals(204, set.statusCode(), set.asString());
    }

    /** The accounts with this login: one, or none. */
    JsonPath user(String login) {
        return asked().get("/users?exact=true&briefRepresentation=false&username=" + login)
                .jsonPath();
    }

    /** What Keycloak answers who asks for a token with a password. */
    Response signIn(String realm, String client, String login, String password) {
        return given().formParam("grant_type", "password")
                .formParam("client_id", client)
                .formParam("username", login)
                .formParam("password", password)
                .post(keycloak + "/realms/" + realm + "/protocol/openid-connect/token");
    }

    /** What an account can do with its password, as the demo's accounts sign in. */
    Response signIn(String login, String password) {
        return signIn("baton", "baton-demo", login, password);
    }

    /** A token of whoever lets universities join. */
    String operatorToken() {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_id", "baton-operator")
                .formParam("client_secret", secrets.apply("OPERATOR_CLIENT"))
                .post(keycloak + "/realms/baton/protocol/openid-connect/token")
                .path("access_token");
    }

    /** The logins of those who are in a university's organization. */
    List<String> membersOf(String university) {
        String id =
                asked().get("/organizations?exact=true&search=" + university).path("[0].id");
        return asked().get("/organizations/" + id + "/members").path("username");
    }

    private RequestSpecification asked() {
        return given().baseUri(keycloak + "/admin/realms/baton")
                .header("Authorization", "Bearer " + token())
                .contentType(ContentType.JSON);
    }

    private String token() {
        return signIn("master", "admin-cli", "admin", secrets.apply("KEYCLOAK_ADMIN"))
                .path("access_token");
    }
}
