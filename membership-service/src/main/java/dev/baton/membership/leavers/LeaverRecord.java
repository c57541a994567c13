package dev.baton.membership.leavers;

import dev.baton.membership.people.PersonalRecord;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The lists of leavers that somebody is on. They come off them. */
@ApplicationScoped
class LeaverRecord implements PersonalRecord {

    record Part(UUID unit, LocalDate on) {}

    private final LeaverLists lists;

    LeaverRecord(LeaverLists lists) {
        this.lists = lists;
    }

    @Override
    public String section() {
        return "leavers";
    }

    @Override
    public Uni<List<?>> of(String university, UUID person) {
        return lists.of(university, person)
                .map(found -> found.stream()
                        .map(list -> new Part(list.unit, list.madeOn))
                        .toList());
    }

    @Override
    public boolean outlivesErasure() {
        return false;
    }

    @Override
    public Uni<Void> forget(String university, UUID person, LocalDate on) {
        return lists.strike(university, person);
    }
}
