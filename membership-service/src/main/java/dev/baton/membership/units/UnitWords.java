package dev.baton.membership.units;

import dev.baton.membership.words.Pinyin;
import dev.baton.platform.values.Text;
import java.util.List;

/** By what a unit's name is found: as it is written in Chinese and English, in pinyin, and by the initials of that. */
final class UnitWords {

    private UnitWords() {}

    static String of(Text name) {
        List<String> syllables = Pinyin.syllables(name.zh());
        return String.join(
                "\n",
                Pinyin.normal(name.zh()),
                String.join("", syllables),
                Pinyin.initials(syllables),
                Pinyin.normal(name.en()));
    }

    /** A pattern for SQL's {@code like … escape '!'}. */
    static String pattern(String asked) {
        return "%" + Pinyin.normal(asked.strip()).replaceAll("[!%_]", "!$0") + "%";
    }
}
