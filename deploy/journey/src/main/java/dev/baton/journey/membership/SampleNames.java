package dev.baton.journey.membership;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Names like 样例甲子春 Yangli Jiazichun: what a sample is called, and characters that count and tell the seasons. Some
 * of them are called alike, as people are.
 */
final class SampleNames {

    private record Syllable(String character, String pinyin) {}

    private static final List<Syllable> STEMS = syllables("甲乙丙丁戊己庚辛壬癸", "jia yi bing ding wu ji geng xin ren gui");
    private static final List<Syllable> BRANCHES =
            syllables("子丑寅卯辰巳午未申酉戌亥", "zi chou yin mao chen si wu wei shen you xu hai");
    private static final List<Syllable> THINGS = syllables(
            "春夏秋冬金木水火土山江湖海星云风雨雪", "chun xia qiu dong jin mu shui huo tu shan jiang hu hai xing yun feng yu xue");

    private final RandomGenerator random;

    SampleNames(RandomGenerator random) {
        this.random = random;
    }

    String next() {
        Syllable first = one(STEMS);
        Syllable second = one(BRANCHES);
        Syllable third = one(THINGS);
        String pinyin = first.pinyin + second.pinyin + third.pinyin;
        return "样例%s%s%s Yangli %s%s"
                .formatted(
                        first.character,
                        second.character,
                        third.character,
                        Character.toUpperCase(pinyin.charAt(0)),
                        pinyin.substring(1));
    }

    private Syllable one(List<Syllable> syllables) {
        return syllables.get(random.nextInt(syllables.size()));
    }

    private static List<Syllable> syllables(String characters, String pinyin) {
        String[] sounds = pinyin.split(" ");
        return IntStream.range(0, sounds.length)
                .mapToObj(index -> new Syllable(characters.substring(index, index + 1), sounds[index]))
                .toList();
    }
}
