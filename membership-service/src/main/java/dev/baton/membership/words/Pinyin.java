package dev.baton.membership.words;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Chinese characters as they are read aloud, in lower-case letters without tones. */
public final class Pinyin {

    /** ICU's readings of characters as they are read in names: 单 is shan there, 曾 is zeng. */
    private static final Transliterator READ = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower");

    /** Reading one takes ICU longer than everything around it together, and there are no more than characters. */
    private static final Map<String, String> READINGS = new ConcurrentHashMap<>();

    private Pinyin() {}

    /** One reading for each character. */
    public static List<String> syllables(String characters) {
        return characters
                .codePoints()
                .mapToObj(Character::toString)
                .map(Pinyin::reading)
                .toList();
    }

    /** {@code zsf} for zhang, san, feng. */
    public static String initials(List<String> syllables) {
        return syllables.stream()
                .filter(syllable -> !syllable.isEmpty())
                .map(syllable -> syllable.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** Full-width letters as ordinary ones, capitals as small ones: differences that nobody means who searches. */
    public static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    public static boolean isChinese(String text) {
        return text.codePoints().allMatch(Character::isIdeographic);
    }

    private static String reading(String character) {
        return READINGS.computeIfAbsent(
                character, unread -> READ.transliterate(unread).replaceAll("[^a-z]", ""));
    }
}
