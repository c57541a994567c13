package dev.baton.journey;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A person made up so that nothing else is called alike: wherever a piece of the name turns up, it is theirs.
 *
 * @param rare four Chinese characters that stand in no other text here
 * @param tag Latin letters that stand in no other text here
 * @param login null for most: making accounts takes Keycloak a while
 */
record Canary(
        int number,
        String rare,
        String tag,
        String campusNumber,
        @Nullable String login) {

    private static final String RARE = "龘靐齉爩鱻麤籱龗灪龖厵滟爨癵驫鱺";
    private static final int WITH_A_LOGIN = 25;
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /** @param run four letters of this run's own */
    static Canary of(int number, String run) {
        return new Canary(
                number,
                digits(number, RARE),
                "Zq" + run + digits(number, "abcdefghijklmnop"),
                "ZQ" + run.toUpperCase(Locale.ROOT) + "-" + number,
                number % WITH_A_LOGIN < 2 ? login(run) + digits(number, "abcdefghijklmnop") : null);
    }

    /** With what all logins of a run begin. */
    static String login(String run) {
        return "lg-" + run + "-";
    }

    /** Every second one. */
    boolean isErased() {
        return number % 2 == 0;
    }

    String name() {
        return "样例" + rare + " " + tag;
    }

    ObjectNode asMemberOf(Object unit) {
        ObjectNode member = Facts.with("unit", unit);
        member.put("name", name()).put("campusNumber", campusNumber);
        member.put("stage", "full-member").put("joinedOn", "2024-06-28").put("login", login);
        return member;
    }

    /** Looks for the name in all the ways in which text is written down, whole or in part, and for the number. */
    void hideFrom(ByteScan scan) {
        for (String text : List.of(rare, tag, tag.toLowerCase(Locale.ROOT), campusNumber)) {
            CHARSETS.forEach(charset -> scan.lookFor(what(charset.name()), text.getBytes(charset)));
        }
        String escaped = rare.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining());
        scan.lookFor(what("JSON"), escaped.getBytes(StandardCharsets.US_ASCII));
        String capital = rare.chars().mapToObj("\\u%04X"::formatted).collect(Collectors.joining());
        if (!capital.equals(escaped)) {
            scan.lookFor(what("JSON"), capital.getBytes(StandardCharsets.US_ASCII));
        }
    }

    void hideLoginFrom(ByteScan scan) {
        if (login != null) {
            CHARSETS.forEach(charset -> scan.lookFor(what("login, " + charset.name()), login.getBytes(charset)));
        }
    }

    String what(String form) {
        return (isErased() ? "erased " : "kept ") + number + " (" + form + ")";
    }

    private static String digits(int number, String alphabet) {
        return "%04x"
                .formatted(number)
                .chars()
                .mapToObj(digit -> String.valueOf(alphabet.charAt(Character.digit(digit, 16))))
                .collect(Collectors.joining());
    }
}
