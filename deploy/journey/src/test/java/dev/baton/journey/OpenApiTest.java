package dev.baton.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The one document about the one API. */
@ExtendWith(OnTheStack.class)
class OpenApiTest {

    @Test
    void namesEveryPathOfTheJourney(Stack stack) {
        Door door = stack.door(Patience.NONE);
        new FirstLeg(door, Narrator.silent()).play();

        JsonPath document = door.anyone().get("/api/v1/openapi.json").jsonPath();

        assertTrue(document.getString("openapi").startsWith("3.1."), document.getString("openapi"));
        Map<String, Map<String, Object>> paths = document.getMap("paths");
        List<String> unnamed = door.calls().stream()
                .filter(call -> !call.path().equals("/api/v1/openapi.json"))
                .filter(call ->
                        paths.entrySet().stream().noneMatch(path -> describes(path.getKey(), path.getValue(), call)))
                .map(call -> call.method() + " " + call.path())
                .toList();
        assertEquals(List.of(), unnamed);
    }

    private static boolean describes(String template, Map<String, Object> methods, Door.Call call) {
        String path = call.path().replaceFirst("\\?.*", "");
        return path.matches(template.replaceAll("\\{[^}]+}", "[^/]+"))
                && methods.containsKey(call.method().toLowerCase(Locale.ROOT));
    }
}
