package dev.baton.journey.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the sample, as a row of a sheet has them.
 *
 * @param login null for most: making accounts takes Keycloak a while
 */
record SamplePerson(
        String name,
        String campusNumber,
        Stage stage,
        LocalDate joinedOn,
        @Nullable String login) {

    SamplePerson with(String otherLogin) {
        return new SamplePerson(name, campusNumber, stage, joinedOn, otherLogin);
    }
}
