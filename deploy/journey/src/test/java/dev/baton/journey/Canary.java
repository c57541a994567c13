package dev.baton.journey;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Fate fate,
        String rare,
        String tag,
        String campusNumber,
        String phone,
        @Nullable String login) {

    private static final String RARE = "龘靐齉爩鱻麤籱龗灪龖厵滟爨癵驫鱺";
    private static final String LATIN = "abcdefghijklmnop";

    /** @param run four letters of this run's own */
    static Canary of(int number, Fate fate, String run, boolean hasLogin) {
        String digits = "%04x".formatted(number);
        return new Canary(
                number,
                fate,
                spelt(digits, RARE),
                "Zq" + run + spelt(digits, LATIN),
                "ZQ" + run.toUpperCase(Locale.ROOT) + "-" + (100_000 + number),
                "+99 " + Math.floorMod(run.hashCode(), 1_000_000) + " " + (100_000 + number),
                hasLogin ? login(run) + spelt(digits, LATIN) : null);
    }

    /** With what all logins of a run begin. */
    static String login(String run) {
        return "lg-" + run + "-";
    }

    boolean hasLogin() {
        return login != null;
    }

    boolean isOnTheRoster() {
        return fate == Fate.KEPT || fate == Fate.ERASED;
    }

    String name() {
        return "样例" + rare + " " + tag;
    }

    /** What they would rather be called. */
    String otherName() {
        return tag + " " + rare + "样例";
    }

    ObjectNode asMemberOf(Object unit) {
        ObjectNode member = Facts.with("unit", unit);
        member.put("name", name()).put("campusNumber", campusNumber).put("phone", phone);
        member.put("email", tag + "@canary.example");
        return member.put("stage", "full-member").put("joinedOn", "2024-06-28").put("login", login);
    }

    /** As a line of a sheet with the columns of {@link Sheet}. */
    String asLineFor(String unit) {
        return Stream.of(name(), campusNumber, unit, "full member", "2024-06-28", login, phone)
                .map(cell -> Objects.requireNonNullElse(cell, ""))
                .collect(Collectors.joining(","));
    }

    /** By what somebody who reads would know them; the address holds the tag. */
    List<String> readable() {
        return List.of(rare, tag, tag.toLowerCase(Locale.ROOT), campusNumber, phone);
    }

    private static String spelt(String hexadecimal, String alphabet) {
        return hexadecimal
                .chars()
                .mapToObj(digit -> String.valueOf(alphabet.charAt(Character.digit(digit, 16))))
                .collect(Collectors.joining());
    }
}
