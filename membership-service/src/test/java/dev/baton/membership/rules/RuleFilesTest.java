package dev.baton.membership.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.baton.membership.rules.RuleFiles.Written;
import java.io.File;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the files say, and what keeps a file from being loaded. */
class RuleFilesTest {

    private static final Instant NOW = Instant.parse("2026-12-06T00:00:00Z");

    private static final String FIT = """
            [{"number": "sample", "version": 1,
              "says": {"zh": "样例", "en": "Sample"}, "citation": {"zh": "未核实", "en": "Unverified"}, "verified": false,
              "validFrom": "2020-01-01", "validTo": null, "appliesTo": {"unit": "branch"},
              "check": {"is": "members-at-most", "most": 30}, "severity": "must",
              "wrong": {"zh": "{members}人", "en": "{members}"}, "remedy": {"zh": "划分", "en": "Divide"},
              "vectors": [
                {"on": "2026-12-06", "facts": {"unit": "branch", "members": 30}, "verdict": "kept"},
                {"on": "2026-12-06", "facts": {"unit": "branch", "members": 31}, "verdict": "broken"}]}]""";

    @TestFactory
    Stream<DynamicTest> every_rule_answers_its_vectors_as_they_say() {
        return RuleFiles.all().stream()
                .map(Written::rule)
                .flatMap(rule -> rule.vectors().stream()
                        .map(vector -> dynamicTest(
                                rule.id() + " " + vector,
                                () -> assertEquals(vector.verdict(), vector.answerOf(rule)))));
    }

    @Test
    void no_file_is_forgotten_in_the_index() throws URISyntaxException {
        File folder = new File(Objects.requireNonNull(RuleFiles.class.getResource("/rules/index.json"))
                        .toURI())
                .getParentFile();
        List<String> files = Stream.of(Objects.requireNonNull(folder.list()))
                .map(name -> name.replace(".json", ""))
                .filter(name -> !name.equals("index"))
                .sorted()
                .toList();
        assertEquals(files, Arrays.asList(RuleFiles.index()));
    }

    @Test
    void an_unverified_citation_says_so_in_words_too() {
        for (Written written : RuleFiles.all()) {
            Rule rule = written.rule();
            assertEquals(!rule.verified(), rule.citation().zh().contains("未核实"), rule.number());
            assertEquals(!rule.verified(), rule.citation().en().contains("unverified"), rule.number());
        }
    }

    @Test
    void a_fit_file_is_read_with_its_defaults() {
        Rule rule = RuleFiles.read("sample", FIT).getFirst().rule();
        assertEquals(new Condition.MembersAtMost(30), rule.check());
        assertTrue(rule.isInForceOn(LocalDate.of(2020, 1, 1)));
        assertFalse(rule.isInForceOn(LocalDate.of(2019, 12, 31)));
    }

    @Test
    void a_check_outside_the_vocabulary_is_refused() {
        assertUnfit("check", FIT.replace("members-at-most", "attitude-at-least"), "attitude-at-least");
    }

    @Test
    void a_missing_word_or_number_is_refused() {
        assertUnfit("no remedy", FIT.replace("\"remedy\": {\"zh\": \"划分\", \"en\": \"Divide\"},", ""), "remedy");
        assertUnfit("no English", FIT.replace("\"en\": \"Divide\"", "\"en\": \" \""), "en");
        assertUnfit("no number", FIT.replace(", \"most\": 30", ""), "most");
        assertUnfit("no verified", FIT.replace("\"verified\": false,", ""), "verified");
        assertUnfit("no citation", FIT.replace("\"citation\"", "\"source\""), "citation");
        assertUnfit("too much", FIT.replace("\"number\"", "\"note\": 1, \"number\""), "note");
        assertUnfit("no unit", FIT.replace("\"appliesTo\": {\"unit\": \"branch\"}", "\"appliesTo\": {}"), "appliesTo");
    }

    @Test
    void words_with_a_place_that_nothing_fills_are_refused() {
        assertUnfit("place", FIT.replace("\"{members}\"", "\"{memberz}\""), "memberz");
    }

    @Test
    void a_vector_that_is_answered_otherwise_is_refused() {
        assertUnfit("vector", FIT.replace("\"members\": 31", "\"members\": 29"), "KEPT");
    }

    @Test
    void a_rule_without_vectors_on_both_sides_is_refused() {
        assertUnfit(
                "sides",
                FIT.replace("\"members\": 31}, \"verdict\": \"broken\"", "\"members\": 3}, \"verdict\": \"kept\""),
                "both sides");
    }

    @Test
    void what_is_not_json_or_stands_in_another_file_is_refused() {
        assertUnfit("json", "[{", "sample");
        assertUnfit("empty", "[]", "no version");
        assertUnfit("name", FIT.replace("\"number\": \"sample\"", "\"number\": \"other\""), "named sample");
    }

    @Test
    void a_version_that_ends_before_it_begins_is_refused() {
        assertUnfit("end", FIT.replace("\"validTo\": null", "\"validTo\": \"2019-12-31\""), "before it begins");
    }

    @Test
    void versions_of_one_number_neither_overlap_nor_skip() {
        assertUnfit("open end", two("null", "2027-01-01", 2), "overlaps");
        assertUnfit("same day", two("\"2027-01-01\"", "2027-01-01", 2), "overlaps");
        assertUnfit("skipped", two("\"2026-12-31\"", "2027-01-01", 3), "number 2");
        assertEquals(
                2,
                RuleFiles.read("sample", two("\"2026-12-31\"", "2027-01-01", 2)).size());
    }

    @Test
    void two_versions_are_in_force_one_after_the_other() {
        Rules rules = new Rules(RuleFiles.read("sample", two("\"2026-12-31\"", "2027-01-01", 2)).stream()
                .map(Written::rule)
                .toList());
        assertEquals(List.of(new RuleId("sample", 1)), ids(rules.onDay(LocalDate.of(2026, 12, 31))));
        assertEquals(List.of(new RuleId("sample", 2)), ids(rules.onDay(LocalDate.of(2027, 1, 1))));
    }

    @Test
    void a_changed_file_under_the_same_version_is_refused() {
        List<RecordedRule> recorded = RecordedRules.news(RuleFiles.read("sample", FIT), List.of(), NOW);
        List<Written> changed = RuleFiles.read("sample", FIT.replace("Divide", "Divide it"));
        UnfitRule refused = assertThrows(UnfitRule.class, () -> RecordedRules.news(changed, recorded, NOW));
        assertTrue(refused.getMessage().contains("sample version 1"), refused.getMessage());
        assertTrue(refused.getMessage().contains("make a new version"), refused.getMessage());
    }

    @Test
    void a_file_laid_out_otherwise_is_the_same_version() {
        List<RecordedRule> recorded = RecordedRules.news(RuleFiles.read("sample", FIT), List.of(), NOW);
        assertEquals(
                List.of(),
                RecordedRules.news(
                        RuleFiles.read("sample", FIT.replace("\n", " ").replace(": ", ":")), recorded, NOW));
    }

    @Test
    void a_version_may_be_given_its_end_once() {
        List<RecordedRule> recorded = RecordedRules.news(RuleFiles.read("sample", FIT), List.of(), NOW);
        List<RecordedRule> news =
                RecordedRules.news(RuleFiles.read("sample", two("\"2026-12-31\"", "2027-01-01", 2)), recorded, NOW);
        assertEquals(
                List.of(new RuleId("sample", 2)),
                news.stream().map(version -> version.id).toList());
        assertEquals(LocalDate.of(2026, 12, 31), recorded.getFirst().validTo);
        List<Written> open = RuleFiles.read("sample", FIT);
        assertThrows(UnfitRule.class, () -> RecordedRules.news(open, recorded, NOW));
    }

    @Test
    void a_version_that_was_judged_by_cannot_go() {
        List<RecordedRule> recorded = RecordedRules.news(RuleFiles.read("sample", FIT), List.of(), NOW);
        assertThrows(UnfitRule.class, () -> RecordedRules.news(List.of(), recorded, NOW));
    }

    @Test
    void what_a_version_says_is_in_its_mark() {
        assertNotEquals(
                RuleFiles.read("sample", FIT).getFirst().hash(),
                RuleFiles.read("sample", FIT.replace("2020-01-01", "2021-01-01"))
                        .getFirst()
                        .hash());
    }

    private static void assertUnfit(String what, String json, String said) {
        UnfitRule refused = assertThrows(UnfitRule.class, () -> RuleFiles.read("sample", json), what);
        assertTrue(refused.getMessage().contains(said), refused.getMessage());
    }

    private static String two(String end, String begin, int number) {
        String first = FIT.strip().substring(1, FIT.strip().length() - 1);
        String second =
                first.replace("\"version\": 1", "\"version\": " + number).replace("2020-01-01", begin);
        return "[" + first.replace("\"validTo\": null", "\"validTo\": " + end) + "," + second + "]";
    }

    private static List<RuleId> ids(List<Rule> rules) {
        return rules.stream().map(Rule::id).toList();
    }
}
