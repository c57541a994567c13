package dev.baton.membership.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By what a name is found, and by what it is not. */
class NameWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张",
                "张三",
                "三丰",
                "张三丰",
                "zhang",
                "zh",
                "zhangs",
                "zhangsanfeng",
                "san",
                "zs",
                "zsf",
                "ZSF",
                "张 三",
                "ｚｓ"
            })
    void zhang_sanfeng_is_found_by(String query) {
        assertEquals(true, NameWords.isMeant("张三丰", query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"李", "张丰", "丰三", "sanf", "sf", "z", "zhangf", "zhang si", "san!li"})
    void zhang_sanfeng_is_not_found_by(String query) {
        assertEquals(false, NameWords.isMeant("张三丰", query));
    }

    @ParameterizedTest
    @CsvSource({"曾一,zengyi", "单二,shaner", "样例甲,ylj", "Ana María Pérez,maría", "Ana María Pérez,pérez ana"})
    void surnames_are_read_as_surnames_and_latin_names_by_their_words(String name, String query) {
        assertEquals(true, NameWords.isMeant(name, query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "·", "（）"})
    void what_holds_no_word_asks_for_nothing(String query) {
        assertEquals(Set.of(), NameWords.ofQuery(query));
    }
}
