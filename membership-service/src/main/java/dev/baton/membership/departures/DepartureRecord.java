package dev.baton.membership.departures;

import dev.baton.membership.people.PersonalRecord;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** That somebody departed, and when. With the person it goes: figures are counted from placements. */
@ApplicationScoped
class DepartureRecord implements PersonalRecord {

    record Part(DepartureKind kind, LocalDate on, Instant notedAt) {}

    private final Departures departures;

    DepartureRecord(Departures departures) {
        this.departures = departures;
    }

    @Override
    public String section() {
        return "departures";
    }

    @Override
    public Uni<List<?>> of(String university, UUID person) {
        return departures
                .of(university, person)
                .map(all -> all.stream()
                        .map(one -> new Part(one.kind, one.on, one.notedAt))
                        .toList());
    }

    @Override
    public boolean outlivesErasure() {
        return false;
    }

    @Override
    public Uni<Void> forget(String university, UUID person, LocalDate on) {
        return departures
                .delete("university = ?1 and person = ?2", university, person)
                .replaceWithVoid();
    }
}
