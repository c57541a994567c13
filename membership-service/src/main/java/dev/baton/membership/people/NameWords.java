package dev.baton.membership.people;

import dev.baton.membership.words.Pinyin;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * By which words a name is found: 张三丰 by each of its characters, by {@code zhangsanfeng} and every beginning of it, by
 * each syllable, and by the initials {@code zs}, {@code zsf}. A name in Latin letters by the beginnings of each of its
 * words.
 */
final class NameWords {

    private static final int SHORTEST_BEGINNING = 2;

    /** Between anything that is not written, and between a Chinese character and any other. */
    private static final String BETWEEN_PARTS =
            "[^\\p{L}\\p{N}]+|(?<=\\p{IsHan})(?!\\p{IsHan})|(?<!\\p{IsHan})(?=\\p{IsHan})";

    private NameWords() {}

    static Set<String> of(String name) {
        return parts(name).stream()
                .flatMap(part -> Pinyin.isChinese(part) ? ofChinese(part) : beginnings(part))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What somebody typed: characters, letters, or both. */
    static Set<String> ofQuery(String query) {
        return parts(query).stream()
                .flatMap(part -> Pinyin.isChinese(part) ? characters(part) : Stream.of(part))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether a name that the words brought up is really meant: its characters must stand together. */
    static boolean isMeant(String name, String query) {
        String normal = Pinyin.normal(name);
        return parts(query).stream().filter(Pinyin::isChinese).allMatch(normal::contains)
                && of(name).containsAll(ofQuery(query));
    }

    private static Stream<String> ofChinese(String part) {
        List<String> syllables = Pinyin.syllables(part);
        return Stream.of(
                        characters(part),
                        syllables.stream(),
                        beginnings(String.join("", syllables)),
                        beginnings(Pinyin.initials(syllables)))
                .flatMap(words -> words);
    }

    private static List<String> parts(String text) {
        return Stream.of(Pinyin.normal(text).split(BETWEEN_PARTS))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Stream<String> characters(String part) {
        return part.codePoints().mapToObj(Character::toString);
    }

    /** A word of one letter would find half the roster; it is a word only where it is all there is. */
    private static Stream<String> beginnings(String word) {
        return word.length() < SHORTEST_BEGINNING
                ? Stream.of(word).filter(letter -> !letter.isEmpty())
                : IntStream.rangeClosed(SHORTEST_BEGINNING, word.length()).mapToObj(end -> word.substring(0, end));
    }
}
