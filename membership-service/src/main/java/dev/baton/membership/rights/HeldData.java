package dev.baton.membership.rights;

import dev.baton.membership.people.KnownPerson;
import dev.baton.membership.people.PersonalData;
import dev.baton.membership.rights.EverythingHeld.Part;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that membership-service holds about one person. */
record HeldData(Instant at, String university, UUID person, PersonalData data, Map<String, List<?>> records) {

    static HeldData of(Instant at, String university, KnownPerson person, PersonalData data, List<Part> parts) {
        Map<String, List<?>> records = new LinkedHashMap<>();
        parts.forEach(part -> records.put(part.section(), part.rows()));
        return new HeldData(at, university, person.id(), data, records);
    }

    /** Of each section, the fields that hold codes of ours: all others hold what somebody wrote, numbers, or days. */
    Map<String, Set<String>> coded() {
        Map<String, Set<String>> coded = new HashMap<>();
        records.forEach((section, rows) -> coded.put(section, rows.isEmpty() ? Set.of() : coded(rows.getFirst())));
        return coded;
    }

    private static Set<String> coded(Object row) {
        return Stream.of(row.getClass().getRecordComponents())
                .filter(field -> field.getType().isEnum()
                        || field.getType() == boolean.class
                        || field.getType() == Boolean.class)
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }
}
