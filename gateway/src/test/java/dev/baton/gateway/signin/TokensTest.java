package dev.baton.gateway.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.baton.gateway.world.Issuer;
import dev.baton.gateway.world.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(World.class)
class TokensTest {

    Issuer issuer;

    @AfterEach
    void keycloakIsBack() {
        issuer.away = false;
    }

    @Test
    void withoutATokenOneIsAskedToSignIn() {
        given().get("/api/v1/units")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer realm=\"baton\"")
                .body("code", equalTo("not-signed-in"))
                .body("title", equalTo("请先登录"));
    }

    @Test
    void aTokenThatIsForgedExpiredOrMeantForOthersIsRefused() {
        refused(issuer.forgedToken());
        refused(issuer.expiredToken());
        refused(issuer.tokenForAnother());
        refused(issuer.tokenOfAnotherIssuer());
        refused("nonsense");
        refused(issuer.token() + "x");
        refused("eyJhbGciOiJub25lIn0.eyJzdWIiOiI0NzExIn0.");
    }

    @Test
    void openPathsDoNotLookAtTokens() {
        given().auth().oauth2("nonsense").get("/api/v1/health").then().contentType("application/json");
        given().auth().oauth2("nonsense").get("/api/v1/relay").then().statusCode(502);
    }

    @Test
    void whatIsOpenForReadingIsNotOpenForWriting() {
        given().post("/api/v1/relay").then().statusCode(401);
        given().post("/api/v1/health").then().statusCode(405).body("code", equalTo("only-reading"));
    }

    @Test
    void keycloakIsAskedAboutEveryMunicipalRequest() {
        int before = issuer.decisionsAsked.get();
        String token = issuer.token("municipal");
        // 502: through the door, and showcase is away in this world
        given().auth().oauth2(token).get("/api/v1/municipal/relay").then().statusCode(502);
        given().auth().oauth2(token).get("/api/v1/municipal/relay").then().statusCode(502);
        assertThat(issuer.decisionsAsked).hasValue(before + 2);
    }

    @Test
    void keycloakIsNotAskedAboutAnythingElse() {
        int before = issuer.decisionsAsked.get();
        given().auth().oauth2(issuer.token()).get("/api/v1/units").then().statusCode(200);
        assertThat(issuer.decisionsAsked).hasValue(before);
    }

    @Test
    void whomKeycloakDoesNotGrantMunicipalPathsIsNotAllowed() {
        given().auth()
                .oauth2(issuer.token())
                .header("Accept-Language", "en")
                .get("/api/v1/municipal/relay")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("not-allowed"))
                .body("title", equalTo("You may not do this"));
        given().get("/api/v1/municipal/relay").then().statusCode(401).body("code", equalTo("not-signed-in"));
    }

    @Test
    void aDecisionThatCannotBeHadIsNotTakenForANo() {
        String token = issuer.token("municipal");
        given().auth().oauth2(token).get("/api/v1/municipal/relay").then().statusCode(502);
        issuer.away = true;
        given().auth()
                .oauth2(token)
                .get("/api/v1/municipal/relay")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("code", equalTo("keycloak-away"));
    }

    private static ValidatableResponse refused(String token) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/units")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer realm=\"baton\", error=\"invalid_token\""))
                .body("code", equalTo("token-refused"));
    }
}
