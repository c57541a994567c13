package dev.baton.membership.people;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * By which words a name is found: 张三丰 by each of its characters, by {@code zhangsanfeng} and every beginning of it, by
 * each syllable, and by the initials {@code zs}, {@code zsf}. A name in Latin letters by the beginnings of
 * each of its words.
 */
final class NameWords {

    private static final int SHORTEST_BEGINNING = 2;

    /** ICU's readings of characters as they are read in names: 单 is shan there, 曾 is zeng. */
    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower");

    /** Reading one takes ICU longer than everything else here together, and there are no more than characters. */
    private static final Map<String, String> READINGS = new ConcurrentHashMap<>();

    private NameWords() {}

    static Set<String> of(String name) {
        Set<String> words = new LinkedHashSet<>();
        for (String part : parts(name)) {
            if (isHan(part)) {
                characters(part).forEach(words::add);
                List<String> syllables = characters(part).map(NameWords::pinyin).toList();
                words.addAll(syllables);
                beginnings(String.join("", syllables)).forEach(words::add);
                beginnings(initials(syllables)).forEach(words::add);
            } else {
                beginnings(part).forEach(words::add);
            }
        }
        return words;
    }

    /** What somebody typed: characters, letters, or both. */
    static Set<String> ofQuery(String query) {
        return parts(query).stream()
                .flatMap(part -> isHan(part) ? characters(part) : Stream.of(part))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether a name that the words brought up is really meant: its characters must stand together. */
    static boolean isMeant(String name, String query) {
        String normal = normal(name);
        return parts(query).stream().filter(NameWords::isHan).allMatch(normal::contains)
                && of(name).containsAll(ofQuery(query));
    }

    private static String pinyin(String character) {
        return READINGS.computeIfAbsent(
                character, unread -> PINYIN.transliterate(unread).replaceAll("[^a-z]", ""));
    }

    /** Runs of Chinese characters and runs of anything else that is written. */
    private static List<String> parts(String text) {
        return Stream.of(normal(text)
                        .split("[^\\p{L}\\p{N}]+|(?<=\\p{IsHan})(?!\\p{IsHan})|(?<!\\p{IsHan})(?=\\p{IsHan})"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static boolean isHan(String part) {
        return part.codePoints().allMatch(Character::isIdeographic);
    }

    private static Stream<String> characters(String part) {
        return part.codePoints().mapToObj(Character::toString);
    }

    private static String initials(List<String> syllables) {
        return syllables.stream()
                .filter(syllable -> !syllable.isEmpty())
                .map(syllable -> syllable.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** A word of one letter would find half the roster; it is a word only where it is all there is. */
    private static Stream<String> beginnings(String word) {
        return word.length() < SHORTEST_BEGINNING
                ? Stream.of(word).filter(letter -> !letter.isEmpty())
                : IntStream.rangeClosed(SHORTEST_BEGINNING, word.length()).mapToObj(end -> word.substring(0, end));
    }
}
