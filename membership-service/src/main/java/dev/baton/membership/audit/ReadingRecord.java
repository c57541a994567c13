package dev.baton.membership.audit;

import dev.baton.membership.people.PersonalRecord;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** How often somebody was looked at; by whom is shown page by page, for it may be very often. */
@ApplicationScoped
class ReadingRecord implements PersonalRecord {

    record Part(long times, String shownAt) {}

    private final Readings readings;

    ReadingRecord(Readings readings) {
        this.readings = readings;
    }

    @Override
    public String section() {
        return "readings";
    }

    @Override
    public Uni<List<?>> of(String university, UUID person) {
        return readings.of(university, person).map(times -> List.of(new Part(times, "/api/v1/me/readers")));
    }

    @Override
    public boolean outlivesErasure() {
        return true;
    }
}
