package dev.baton.membership.members;

import dev.baton.membership.people.PersonalRecord;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** On which days somebody came from one stage to another, as far as it was followed here. */
@ApplicationScoped
class StageRecord implements PersonalRecord {

    /** @param after null where they came off the roster */
    record Part(LocalDate on, Stage before, @Nullable Stage after) {

        static Part of(Object[] row) {
            return new Part(
                    (LocalDate) row[0],
                    Stage.valueOf((String) row[1]),
                    row[2] == null ? null : Stage.valueOf((String) row[2]));
        }
    }

    private final Stages stages;

    StageRecord(Stages stages) {
        this.stages = stages;
    }

    @Override
    public String section() {
        return "stages";
    }

    @Override
    public Uni<List<?>> of(String university, UUID person) {
        return stages.of(university, person)
                .map(rows -> rows.stream().map(Part::of).toList());
    }

    @Override
    public boolean outlivesErasure() {
        return false;
    }

    @Override
    public Uni<Void> forget(String university, UUID person, LocalDate on) {
        return stages.forget(university, person);
    }
}
