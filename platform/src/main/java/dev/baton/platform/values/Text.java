package dev.baton.platform.values;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The same words in Chinese and in English; neither may be missing, and each has at most {@value #LONGEST} characters. */
@Schema(examples = "{\"zh\": \"展示交流活动\", \"en\": \"Showcase\"}")
public record Text(String zh, String en) {

    /** So that no text, and no event that carries some, outgrows what a row or a Kafka record can hold. */
    static final int LONGEST = 2_000;

    public Text {
        zh = filled(zh, "zh");
        en = filled(en, "en");
    }

    /** English for any English locale, Chinese for every other: the suite's default language. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }

    private static String filled(@Nullable String words, String language) {
        if (words == null || words.isBlank()) {
            throw new IllegalArgumentException("a text needs words in both languages, missing: " + language);
        }
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("a text has at most " + LONGEST + " characters, too long: " + language);
        }
        return words.strip();
    }
}
