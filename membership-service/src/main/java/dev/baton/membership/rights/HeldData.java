package dev.baton.membership.rights;

import dev.baton.membership.people.KnownPerson;
import dev.baton.membership.people.PersonalData;
import dev.baton.membership.rights.EverythingHeld.Part;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Everything that membership-service holds about one person. */
record HeldData(Instant at, String university, UUID person, PersonalData data, Map<String, List<?>> records) {

    static HeldData of(Instant at, String university, KnownPerson person, PersonalData data, List<Part> parts) {
        Map<String, List<?>> records = new LinkedHashMap<>();
        parts.forEach(part -> records.put(part.section(), part.rows()));
        return new HeldData(at, university, person.id(), data, records);
    }
}
