package dev.baton.gateway.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.baton.gateway.world.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(World.class)
class BoardTest {

    @Test
    void theBoardIsPublicAndMayUseNothingFromElsewhere() {
        given().get("/")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", startsWith("default-src 'none'; script-src 'self'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", not(containsString("immutable")))
                .body(containsString("board/main.js"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/board.css", "/board/main.js", "/board/view.js", "/board/words.js", "/favicon.svg"})
    void everythingComesFromHere(String path) {
        String text = given().get(path).then().statusCode(200).extract().asString();
        assertThat(text.replace("http://www.w3.org/", "")).doesNotContain("http:", "https:", "@import", "innerHTML");
    }

    @Test
    void theBoardSaysTheSameInBothLanguages() {
        String words = given().get("/board/words.js").asString();
        int english = words.indexOf("\n  en: {");
        Set<String> chinese = keys(words.substring(0, english));
        assertThat(chinese).hasSizeGreaterThan(40);
        assertThat(keys(words.substring(english, words.indexOf("\n};")))).isEqualTo(chinese);
    }

    @Test
    void aStrangeAddressIsNotFound() {
        given().get("/nothing-here").then().statusCode(404);
    }

    private static Set<String> keys(String words) {
        Set<String> keys = new TreeSet<>();
        Pattern.compile("\n {4}(\\w+):").matcher(words).results().forEach(match -> keys.add(match.group(1)));
        return keys;
    }
}
