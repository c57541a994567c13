package dev.baton.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.local.basics.Trouble;
import dev.baton.local.basics.Web;
import java.util.List;
import java.util.Map;

/** The accounts in Keycloak, through its admin API: what only a demo may do, such as setting a known password. */
final class Accounts {
    /** Password grants are for demos, so the client that allows them exists nowhere but here. */
    private static final String CLIENT = "baton-demo";

    private final Addresses addresses;

    Accounts(Addresses addresses) {
        this.addresses = addresses;
    }

    void allowPasswordGrants() {
        Map<String, Object> client = Map.of(
                "clientId", CLIENT,
                "name", "Tokens of demo accounts",
                "publicClient", true,
                "standardFlowEnabled", false,
                "directAccessGrantsEnabled", true);
        create("/clients", client);
    }

    /** An account with a realm role and no university. */
    void createWithRole(String login, String role) {
        create("/users", Map.of("username", login, "enabled", true));
        JsonNode found =
                admin("GET", "/roles/" + role, null).orTrouble("role " + role).body();
        admin("POST", "/users/" + id(login) + "/role-mappings/realm", List.of(found))
                .orTrouble("role of " + login);
    }

    /** Whether membership-service has made the account and said who it is and which offices it holds. */
    boolean isThere(String login, boolean withOffice) {
        JsonNode found = find(login);
        JsonNode attributes = found.path(0).path("attributes");
        return found.size() == 1 && attributes.has("person") && (!withOffice || attributes.has("offices"));
    }

    void setPassword(String login, String password) {
        admin(
                        "PUT",
                        "/users/" + id(login) + "/reset-password",
                        Map.of("type", "password", "value", password, "temporary", false))
                .orTrouble("password of " + login);
    }

    String token(String login, String password) {
        return token(
                "baton",
                Map.of("grant_type", "password", "client_id", CLIENT, "username", login, "password", password),
                login);
    }

    String operatorToken() {
        return token(
                "baton",
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "baton-operator",
                        "client_secret", addresses.operatorSecret()),
                "baton-operator");
    }

    private String adminToken() {
        return token(
                "master",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        addresses.adminName(),
                        "password",
                        addresses.adminPassword()),
                addresses.adminName());
    }

    private String token(String realm, Map<String, String> fields, String who) {
        return Web.form("%s/realms/%s/protocol/openid-connect/token".formatted(addresses.keycloak(), realm), fields)
                .orTrouble("a token for " + who)
                .body()
                .path("access_token")
                .asText();
    }

    private String id(String login) {
        JsonNode found = find(login);
        if (found.size() != 1) {
            throw new Trouble("Keycloak has no account " + login);
        }
        return found.path(0).path("id").asText();
    }

    private JsonNode find(String login) {
        return admin("GET", "/users?exact=true&briefRepresentation=false&username=" + Web.encoded(login), null)
                .orTrouble("account " + login)
                .body();
    }

    /** There already is as good as created. */
    private void create(String path, Object what) {
        Web.Answer answer = admin("POST", path, what);
        if (answer.status() != 409) {
            answer.orTrouble("creating in Keycloak" + path);
        }
    }

    private Web.Answer admin(String method, String path, @org.jspecify.annotations.Nullable Object json) {
        String url = addresses.keycloak() + "/admin/realms/baton" + path;
        Map<String, String> headers = Map.of("Authorization", "Bearer " + adminToken());
        return json == null ? Web.get(url, headers) : Web.send(method, url, headers, json);
    }
}
