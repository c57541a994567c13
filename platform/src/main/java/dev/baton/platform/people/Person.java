package dev.baton.platform.people;

import dev.baton.platform.refusals.RequestReason;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, as the verified token says: an opaque id, the university whose member they are (none for municipal and
 * machine accounts), and the offices they hold. An office in a unit gives rights in that unit and all below it.
 */
public record Person(@Nullable UUID idOrNull, @Nullable String universityOrNull, Set<HeldOffice> offices) {

    public Person {
        offices = Set.copyOf(offices);
    }

    /** The person's id; refused for accounts that stand for nobody. */
    public UUID id() {
        if (idOrNull == null) {
            throw RequestReason.PERSON_REQUIRED.refusal();
        }
        return idOrNull;
    }

    /** The person's university; refused for those who have none. */
    public String university() {
        if (universityOrNull == null) {
            throw RequestReason.UNIVERSITY_REQUIRED.refusal();
        }
        return universityOrNull;
    }

    /** @param path ids of the units from the root to the unit in question */
    public boolean holdsOfficeIn(Collection<UUID> path) {
        return offices.stream().anyMatch(office -> path.contains(office.unit()));
    }

    public void mustHoldOfficeIn(Collection<UUID> path) {
        if (!holdsOfficeIn(path)) {
            throw RequestReason.OFFICE_REQUIRED.refusal();
        }
    }
}
