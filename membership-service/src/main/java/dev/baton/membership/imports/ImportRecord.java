package dev.baton.membership.imports;

import dev.baton.membership.people.PersonalRecord;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** That somebody came by an import which can still be taken back. Rows that wait are nobody's yet, and are in no answer. */
@ApplicationScoped
class ImportRecord implements PersonalRecord {

    /** What it shows. */
    record Part(UUID unit, LocalDate joinedOn) {}

    @Override
    public String section() {
        return "imports";
    }

    @Override
    public Uni<List<?>> of(String university, UUID person) {
        return Sql.list(
                        Object[].class,
                        "select unit, joined_on from imported_person where university = ?1 and person = ?2",
                        university,
                        person)
                .map(rows -> rows.stream()
                        .map(row -> new Part((UUID) row[0], (LocalDate) row[1]))
                        .toList());
    }

    @Override
    public boolean outlivesErasure() {
        return false;
    }

    @Override
    public Uni<Void> forget(String university, UUID person, LocalDate on) {
        return Sql.run("delete from imported_person where university = ?1 and person = ?2", university, person)
                .replaceWithVoid();
    }
}
