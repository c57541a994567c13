package dev.baton.platform.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    private static final Text BATON = new Text("接力棒", "relay baton");

    private final JsonMapper json = new JsonMapper();
    private final TextConverter converter = new TextConverter();

    @ParameterizedTest
    @CsvSource({
        "en, relay baton",
        "en-GB, relay baton",
        "zh, 接力棒",
        "zh-CN, 接力棒",
        "zh-Hant-HK, 接力棒",
        "fr, 接力棒",
        "und, 接力棒"
    })
    void speaksEnglishToEnglishReadersAndChineseToAllOthers(String language, String words) {
        assertEquals(words, BATON.in(Locale.forLanguageTag(language)));
    }

    @Test
    void dropsBlanksAround() {
        assertEquals(BATON, new Text(" 接力棒　", "\trelay baton\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "　"})
    void needsWordsInBothLanguages(String blank) {
        assertEquals(
                "a text needs words in both languages, missing: zh",
                assertThrows(IllegalArgumentException.class, () -> new Text(blank, "relay baton"))
                        .getMessage());
        assertEquals(
                "a text needs words in both languages, missing: en",
                assertThrows(IllegalArgumentException.class, () -> new Text("接力棒", blank))
                        .getMessage());
    }

    @Test
    void comesBackFromJson() throws JsonProcessingException {
        String written = json.writeValueAsString(BATON);

        assertEquals("{\"zh\":\"接力棒\",\"en\":\"relay baton\"}", written);
        assertEquals(BATON, json.readValue(written, Text.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"zh\":\"接力棒\"}", "{\"zh\":\"接力棒\",\"en\":null}", "{\"zh\":\"接力棒\",\"en\":\" \"}"})
    void isNotReadFromJsonWithALanguageMissing(String incomplete) {
        var refused = assertThrows(JsonMappingException.class, () -> json.readValue(incomplete, Text.class));

        assertInstanceOf(IllegalArgumentException.class, refused.getCause());
    }

    @Test
    void comesBackFromItsColumn() {
        Text quoted = new Text("“双创”\n标杆", "the \"benchmark\"");

        assertEquals(quoted, converter.convertToEntityAttribute(converter.convertToDatabaseColumn(quoted)));
    }

    @Test
    void leavesAnEmptyColumnEmpty() {
        assertNull(converter.convertToDatabaseColumn(null));
        assertNull(converter.convertToEntityAttribute(null));
    }

    @Test
    void isNotReadFromAColumnThatHoldsSomethingElse() {
        assertThrows(IllegalArgumentException.class, () -> converter.convertToEntityAttribute("relay baton"));
    }
}
