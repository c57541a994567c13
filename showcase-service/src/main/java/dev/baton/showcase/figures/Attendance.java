package dev.baton.showcase.figures;

import dev.baton.platform.values.Count;
import dev.baton.platform.values.CountConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many came to a showcase, as last told. What has not been told is unknown, never 0. */
@Entity
@Table(name = "attendance")
class Attendance {

    @Id
    UUID showcase;

    @Convert(converter = CountConverter.class)
    Count headcount = new Count.Unknown();

    @Nullable
    Instant headcountAt;

    @Convert(converter = CountConverter.class)
    Count registered = new Count.Unknown();

    @Convert(converter = CountConverter.class)
    Count checkedIn = new Count.Unknown();

    /** When the host closed the activity: from then on the figures stand. */
    @Nullable
    Instant closedAt;

    static Attendance of(UUID showcase) {
        Attendance attendance = new Attendance();
        attendance.showcase = showcase;
        return attendance;
    }

    /** The latest headcount stands, whatever order they arrive in. */
    void headcount(Count count, Instant at) {
        if (headcountAt == null || !at.isBefore(headcountAt)) {
            headcount = count;
            headcountAt = at;
        }
    }

    void registrations(int registered, int checkedIn) {
        this.registered = new Count.Exact(registered);
        this.checkedIn = new Count.Exact(checkedIn);
    }

    void close(Instant at) {
        closedAt = at;
    }
}
