package dev.baton.membership.rights;

import dev.baton.membership.audit.Purpose;
import dev.baton.membership.audit.Reading;
import dev.baton.platform.people.HeldOffice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One look at somebody's data.
 *
 * @param reader null where a machine read
 * @param university whose person or machine read; null where it was none's, or is not known of a look of long ago
 * @param name of the reader, for the person who was looked at; null where it is nobody's any more, or another university's
 * @param account of the machine that read
 * @param offices that the reader held when they looked
 */
record ReaderView(
        Instant at,
        Purpose purpose,
        @Nullable UUID reader,
        @Nullable String university,
        @Nullable String name,
        @Nullable String account,
        List<HeldOffice> offices) {

    static ReaderView of(Reading reading, Map<UUID, String> names) {
        return new ReaderView(
                reading.at(),
                reading.purpose(),
                reading.reader(),
                reading.readerUniversity(),
                reading.reader() == null ? null : names.get(reading.reader()),
                reading.reader() == null ? reading.account() : null,
                reading.offices().stream().map(HeldOffice::fromString).toList());
    }
}
