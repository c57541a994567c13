package dev.baton.gateway.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.baton.gateway.world.Issuer;
import dev.baton.gateway.world.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(World.class)
class SessionTest {

    Issuer issuer;

    @TestHTTPResource("/")
    URI gateway;

    @AfterEach
    void keycloakIsBack() {
        issuer.away = false;
    }

    @Test
    void aSessionsTokenReachesTheServiceAndItsCookieDoesNot() {
        given().cookies(signedIn())
                .get("/api/v1/units")
                .then()
                .statusCode(200)
                .body("headers.authorization", equalTo("Bearer " + issuer.lastSessionToken))
                .body("headers", not(hasKey("cookie")));
    }

    @Test
    void noScriptCanReadASession() {
        assertThat(signedIn().asList()).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getSameSite()).isEqualToIgnoringCase("lax");
            assertThat(cookie.getValue()).doesNotContain(issuer.lastSessionToken);
        });
    }

    @Test
    void aChangeInASessionMustComeFromOurOwnPages() {
        Cookies session = signedIn();
        given().cookies(session)
                .header("Origin", "https://elsewhere.example")
                .post("/api/v1/units")
                .then()
                .statusCode(403)
                .body("code", equalTo("other-site"));
        given().cookies(session).post("/api/v1/units").then().statusCode(403);
        given().cookies(session)
                .header("Origin", "http://" + gateway.getAuthority())
                .post("/api/v1/units")
                .then()
                .statusCode(200);
    }

    @Test
    void aSessionThatCannotBeReadIsNoSession() {
        given().redirects()
                .follow(false)
                .cookie("q_session", "nonsense")
                .get("/api/v1/units")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void nobodyIsSentToAKeycloakThatIsAway() {
        issuer.away = true;
        given().redirects().follow(false).get("/sign-in").then().statusCode(503).body("code", equalTo("keycloak-away"));
        given().redirects()
                .follow(false)
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .get("/sign-in")
                .then()
                .statusCode(503)
                .contentType("text/html")
                .body("html.head.title", equalTo("Sign-in is not available at the moment"));
    }

    @Test
    void whoIsNotSignedInSignsOutWithoutADetour() {
        given().redirects()
                .follow(false)
                .get("/sign-out")
                .then()
                .statusCode(302)
                .header("Location", equalTo("/"));
    }

    @Test
    void signingOutEndsTheSessionAtKeycloakToo() {
        Response out = given().redirects().follow(false).cookies(signedIn()).get("/sign-out");
        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(out.header("Location")).startsWith(issuer.url() + "/realms/baton/protocol/openid-connect/logout");
    }

    /** Goes the way of a browser: to Keycloak and back with a code. */
    private Cookies signedIn() {
        Response away = given().redirects().follow(false).get("/sign-in");
        assertThat(away.statusCode()).isEqualTo(302);
        URI keycloak = URI.create(away.header("Location"));
        Map<String, String> asked = parameters(keycloak.getRawQuery());
        assertThat(asked).containsEntry("client_id", "baton-gateway").containsEntry("code_challenge_method", "S256");
        assertThat(asked.get("redirect_uri"))
                .isEqualTo(gateway.resolve("/sign-in").toString());

        Response back = given().redirects()
                .follow(false)
                .cookies(away.detailedCookies())
                .queryParam("code", "a-code")
                .queryParam("state", asked.get("state"))
                .get("/sign-in");
        Cookies session = back.detailedCookies();
        Cookies kept = new Cookies(session.asList().stream()
                .filter(cookie -> cookie.getName().startsWith("q_session"))
                .toList());
        if (back.statusCode() == 302) {
            given().redirects()
                    .follow(false)
                    .cookies(kept)
                    .get(back.header("Location"))
                    .then()
                    .statusCode(303);
        }
        return kept;
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
