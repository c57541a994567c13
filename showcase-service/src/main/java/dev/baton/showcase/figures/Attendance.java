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

/** How many came to a showcase, as last told before its activity was closed. What has not been told is unknown, never 0. */
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

    /** When these were told, by the clock that also gives {@link #closedAt}. */
    @Nullable
    Instant registeredAt;

    /** When it was told that the host closed the activity: from then on the figures stand. */
    @Nullable
    Instant closedAt;

    static Attendance of(UUID showcase) {
        Attendance attendance = new Attendance();
        attendance.showcase = showcase;
        return attendance;
    }

    /**
     * The latest headcount stands, whatever order they arrive in. After the closing only a first one is told, by
     * activity-service's own rule: a released count does not change.
     */
    void headcount(Count count, Instant at) {
        if (closedAt != null && headcountAt != null) return;
        if (headcountAt == null || !at.isBefore(headcountAt)) {
            headcount = count;
            headcountAt = at;
        }
    }

    /** Told on another topic than the closing: what was told before it may arrive after it, and then counts. */
    void registrations(int registered, int checkedIn, Instant at) {
        if (closedAt != null && at.isAfter(closedAt)) return;
        if (registeredAt != null && at.isBefore(registeredAt)) return;
        registeredAt = at;
        this.registered = new Count.Exact(registered);
        this.checkedIn = new Count.Exact(checkedIn);
    }

    void close(Instant at) {
        if (closedAt == null) closedAt = at;
    }
}
