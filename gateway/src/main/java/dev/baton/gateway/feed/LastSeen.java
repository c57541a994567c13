package dev.baton.gateway.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How far a watcher has come: the last custody it saw of one baton, as {@code <baton>/<custodyNumber>}. */
record LastSeen(String baton, int custodyNumber) {

    static final LastSeen NOTHING = new LastSeen("", 0);

    private static final Pattern WRITTEN = Pattern.compile("([0-9A-Za-z-]{1,64})/([0-9]{1,9})");

    /** What cannot be read counts as nothing seen: a watcher then hears too much rather than too little. */
    static LastSeen read(@Nullable String written) {
        Matcher read = WRITTEN.matcher(written == null ? "" : written);
        return read.matches() ? new LastSeen(read.group(1), Integer.parseInt(read.group(2))) : NOTHING;
    }

    static LastSeen of(BatonMove move) {
        return new LastSeen(move.baton(), move.custodyNumber());
    }

    boolean includes(BatonMove.Custody custody) {
        return baton.equals(custody.baton()) && custody.custodyNumber() <= custodyNumber;
    }

    String written() {
        return baton + "/" + custodyNumber;
    }
}
