package dev.baton.journey;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What lies in PostgreSQL of people, for a scan to look for: noted while it is there, as it goes when they go. */
final class SealedTraces {

    /** A value, by whom it is about. */
    private static final String COLUMN = "select %1$s || ' ' || encode(%2$s, 'hex') from %3$s where %2$s is not null";

    private static final List<String> OF_A_PERSON =
            List.of("wrapped_key", "sealed", "login_hash", "campus_number_hash");

    private final Rows membership;
    private final ByteScan<Trace> scan;

    SealedTraces(Rows membership, ByteScan<Trace> scan) {
        this.membership = membership;
        this.scan = scan;
    }

    void notePeople(Map<UUID, Canary> people) {
        OF_A_PERSON.forEach(column -> note("id", column, "person", id -> people.get(UUID.fromString(id))));
        note("person", "wanted", "correction", id -> people.get(UUID.fromString(id)));
    }

    /** @param sheet whom the import was sent, in the sheet's order below its header */
    void noteStaged(UUID in, List<Canary> sheet) {
        String rows = "(select * from import_row where import = '%s') r".formatted(in);
        OF_A_PERSON.forEach(column -> note("number", column, rows, number -> sheet.get(Integer.parseInt(number) - 2)));
    }

    private void note(String by, String column, String table, Function<String, Canary> whose) {
        for (String row : membership.list(COLUMN.formatted(by, column, table))) {
            String[] keyAndValue = row.split(" ");
            Canary canary = whose.apply(keyAndValue[0]);
            if (canary != null) {
                lookFor(
                        Trace.of(canary, Trace.Kind.SEALED, column),
                        HexFormat.of().parseHex(keyAndValue[1]));
            }
        }
    }

    /** As bytes, and as bytes are written down. */
    private void lookFor(Trace trace, byte[] value) {
        scan.lookFor(trace, value);
        scan.lookFor(trace, HexFormat.of().formatHex(value).getBytes(StandardCharsets.US_ASCII));
        scan.lookFor(trace, Base64.getEncoder().withoutPadding().encode(value));
    }
}
