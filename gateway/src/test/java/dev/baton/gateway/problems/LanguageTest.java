package dev.baton.gateway.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void bothLanguagesHaveWordsForEveryRefusal(Refusal refusal) {
        for (Language language : Language.values()) {
            assertThat(language.say(refusal.code() + ".title")).isNotBlank();
            assertThat(language.say(refusal.code() + ".detail", "x"))
                    .isNotBlank()
                    .doesNotContain("{");
        }
    }

    @Test
    void bothLanguagesSayTheSameThings() throws Exception {
        assertThat(read("zh").stringPropertyNames()).isEqualTo(read("en").stringPropertyNames());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none             | CHINESE",
                "en               | ENGLISH",
                "en-GB,en;q=0.9   | ENGLISH",
                "zh-CN,en;q=0.5   | CHINESE",
                "de,en;q=0.5      | ENGLISH",
                "de               | CHINESE",
                "*                | CHINESE",
                "not a language;; | CHINESE"
            })
    void theCallersPreferenceIsHeardAndChineseIsSpokenOtherwise(String accepted, Language expected) {
        assertThat(Language.preferred(accepted)).isEqualTo(expected);
    }

    private static Properties read(String language) throws Exception {
        Properties properties = new Properties();
        try (var in = LanguageTest.class.getResourceAsStream("/messages/gateway_" + language + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
