package dev.baton.membership.rights;

import dev.baton.membership.people.PersonalRecord;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** All that the features hold about people beside what {@code people} seals, asked one after the other. */
@ApplicationScoped
public class EverythingHeld {

    /** What one feature holds. */
    public record Part(String section, List<?> rows, boolean outlivesErasure) {}

    private final List<PersonalRecord> records;

    EverythingHeld(@All List<PersonalRecord> records) {
        this.records = records.stream()
                .sorted(Comparator.comparing(PersonalRecord::section))
                .toList();
    }

    /** In the order of their sections' names. */
    public Uni<List<Part>> about(String university, UUID person) {
        return Multi.createFrom()
                .iterable(records)
                .onItem()
                .transformToUniAndConcatenate(record -> part(record, university, person))
                .collect()
                .asList();
    }

    public Uni<Void> forget(String university, UUID person, LocalDate on) {
        return Multi.createFrom()
                .iterable(records)
                .onItem()
                .call(record -> record.forget(university, person, on))
                .onItem()
                .ignoreAsUni();
    }

    private static Uni<Part> part(PersonalRecord record, String university, UUID person) {
        return record.of(university, person).map(rows -> new Part(record.section(), rows, record.outlivesErasure()));
    }
}
