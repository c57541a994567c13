package dev.baton.activity.activities;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.baton.platform.values.Text;
import java.util.Set;
import java.util.UUID;

/**
 * A place seen on a site visit.
 *
 * @param notHeld whether the group, in the end, did not see it; known once the stage is concluded
 */
public record Stop(@JsonProperty("stop") UUID id, Text name, boolean notHeld) {

    public static Stop planned(UUID id, Text name) {
        return new Stop(id, name, false);
    }

    Stop withoutIfIn(Set<UUID> notHeld) {
        return new Stop(id, name, notHeld.contains(id));
    }
}
