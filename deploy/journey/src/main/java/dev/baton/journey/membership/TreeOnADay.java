package dev.baton.journey.membership;

import dev.baton.journey.Narrator;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the suite answers about a part of the tree and a day, in its very words.
 *
 * @param units below the college, itself first
 * @param members how many people there are in each of them and below it
 */
record TreeOnADay(String college, List<Map<String, Object>> units, Map<String, Long> members, String answers) {

    static TreeOnADay ask(Campus campus, Object college, LocalDate on) {
        String page = campus.office()
                .get("/api/v1/units?limit=200&below=%s&on=%s".formatted(college, on))
                .asString();
        List<Map<String, Object>> units = JsonPath.from(page).getList("items");
        Map<String, Long> members = new LinkedHashMap<>();
        StringBuilder answers = new StringBuilder(page);
        units.forEach(unit -> {
            String totals = campus.office()
                    .get("/api/v1/units/%s/totals?on=%s".formatted(unit.get("id"), on))
                    .asString();
            members.put((String) unit.get("id"), JsonPath.from(totals).getLong("members"));
            answers.append(totals);
        });
        return new TreeOnADay(college.toString(), units, members, answers.toString());
    }

    long number(String type) {
        return units.stream().filter(unit -> unit.get("type").equals(type)).count();
    }

    /** The ids of those whose English name has this in it. */
    List<Object> named(String part) {
        return units.stream()
                .filter(unit -> name(unit).contains(part))
                .map(unit -> unit.get("id"))
                .toList();
    }

    long people() {
        return members.get(college);
    }

    void tell(Narrator story) {
        units.forEach(unit ->
                story.says("%s%s: %d", "  ".repeat(depth(unit)), name(unit), members.get((String) unit.get("id"))));
    }

    private static String name(Map<String, Object> unit) {
        return (String) ((Map<?, ?>) unit.get("name")).get("en");
    }

    private int depth(Map<String, Object> unit) {
        List<?> path = (List<?>) unit.get("path");
        return path.size() - path.indexOf(college);
    }
}
