package dev.baton.membership.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.platform.values.Text;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a person gets to read and to print. */
class DataSheetTest {

    private static final UUID BRANCH = new UUID(0, 1);
    private static final Map<UUID, Text> UNITS = Map.of(BRANCH, new Text("第一支部", "First branch"));

    private static final Map<String, Set<String>> CODED =
            Map.of("account", Set.of("state"), "corrections", Set.of("state"), "membership", Set.of("stage"));

    @Test
    void it_says_everything_in_the_language_asked_for() {
        String page = sheet(Locale.ENGLISH).render(UNITS);
        assertTrue(page.contains("<html lang=\"en\">"), page);
        assertTrue(page.contains("<th scope=\"col\">Stage of development</th>"), page);
        assertTrue(page.contains("<td>First branch</td><td>full member</td>"), page);
        assertTrue(page.contains("<h2>Offices</h2>\n<p>Nothing is held.</p>"), page);
    }

    @Test
    void chinese_is_as_complete() {
        String page = sheet(Locale.CHINESE).render(UNITS);
        assertTrue(page.contains("<html lang=\"zh-CN\">"), page);
        assertTrue(page.contains("<td>第一支部</td><td>正式党员</td>"), page);
    }

    @Test
    void what_somebody_is_called_is_text_and_never_markup() {
        String page = sheet(Locale.CHINESE).render(UNITS);
        assertFalse(page.contains("<script>"), page);
        assertTrue(page.contains("&lt;script&gt;&amp;&quot;&#39;"), page);
    }

    @Test
    void what_people_wrote_is_no_code_of_ours() {
        String page = sheet(Locale.CHINESE).render(UNITS);
        assertTrue(page.contains("<td>secretary</td>"), page);
        assertTrue(page.contains("<td>sent</td>"), page);
    }

    @Test
    void a_code_means_what_it_means_in_its_section() {
        String page = sheet(Locale.ENGLISH).render(UNITS);
        assertTrue(page.contains("<td>not known to the sign-in yet</td>"), page);
        assertTrue(page.contains("<td>Name</td><td>waits for a decision</td>"), page);
    }

    @Test
    void it_asks_for_the_names_of_the_units_it_mentions() {
        assertEquals(Set.of(BRANCH), sheet(Locale.CHINESE).ids());
    }

    @Test
    void a_unit_without_a_name_is_shown_by_its_id() {
        assertTrue(sheet(Locale.CHINESE).render(Map.of()).contains("<td>" + BRANCH + "</td>"));
    }

    private static DataSheet sheet(Locale language) {
        return new DataSheet(json("""
                {"at": "2026-12-07T08:00:00Z", "data": {"name": "<script>&\\"'", "login": "secretary", "phone": null},
                 "records": {"appointments": [],
                             "account": [{"state": "pending"}],
                             "corrections": [{"fields": ["name"], "state": "pending"}],
                             "transfers": [{"destination": "sent"}],
                             "membership": [{"unit": "%s", "stage": "full-member"}]}}""".formatted(BRANCH)), CODED, language);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException(failure);
        }
    }
}
