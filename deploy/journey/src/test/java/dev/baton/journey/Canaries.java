package dev.baton.journey;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Everybody that a run makes up: a thousand on the roster, every second of whom is erased, and some for each other fate. */
final class Canaries {

    private static final int ON_THE_ROSTER = 1000;
    private static final int OF_EACH_OTHER_FATE = 50;
    private static final int PAIRS_WITHOUT_LOGIN = 25;
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /** Four letters of this run's own. */
    private final String run = ThreadLocalRandom.current()
            .ints(4, 'a', 'z' + 1)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    private final List<Canary> all = new ArrayList<>();

    Canaries() {
        for (int i = 0; i < ON_THE_ROSTER; i++) {
            add(i % 2 == 0 ? Fate.ERASED : Fate.KEPT, i / 2 % PAIRS_WITHOUT_LOGIN == 0);
        }
        for (Fate fate : List.of(Fate.PREVIEWED, Fate.EXPIRED, Fate.REPLACED, Fate.UNDONE, Fate.REFUSED)) {
            IntStream.range(0, OF_EACH_OTHER_FATE).forEach(i -> add(fate, false));
        }
    }

    private void add(Fate fate, boolean hasLogin) {
        all.add(Canary.of(all.size(), fate, run, hasLogin));
    }

    List<Canary> all() {
        return all;
    }

    List<Canary> with(Fate fate) {
        return filtered(canary -> canary.fate() == fate);
    }

    List<Canary> filtered(Predicate<Canary> wanted) {
        return all.stream().filter(wanted).toList();
    }

    /** With what the logins of all of them begin. */
    String loginsBeginWith() {
        return Canary.login(run);
    }

    /** Names in all the ways in which text is written down, whole or in part, and whatever else tells who somebody is. */
    void hideFrom(ByteScan<Trace> scan) {
        for (Canary canary : all) {
            canary.readable().forEach(text -> hide(scan, canary, Trace.Kind.READABLE, text));
            for (String code : List.of("\\u%04x", "\\u%04X")) {
                String escaped = canary.rare().chars().mapToObj(code::formatted).collect(Collectors.joining());
                scan.lookFor(
                        Trace.of(canary, Trace.Kind.READABLE, "JSON"), escaped.getBytes(StandardCharsets.US_ASCII));
            }
            if (canary.login() != null) {
                hide(scan, canary, Trace.Kind.LOGIN, canary.login());
            }
        }
    }

    private static void hide(ByteScan<Trace> scan, Canary canary, Trace.Kind kind, String text) {
        CHARSETS.forEach(charset -> scan.lookFor(Trace.of(canary, kind, charset.name()), text.getBytes(charset)));
    }
}
