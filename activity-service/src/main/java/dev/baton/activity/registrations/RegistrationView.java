package dev.baton.activity.registrations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A registration as the outside sees it: the person is an opaque id. */
record RegistrationView(
        UUID id,
        UUID person,
        String university,
        Instant registeredAt,
        @Nullable Instant checkedInAt) {

    static RegistrationView of(Registration registration) {
        return new RegistrationView(
                registration.id,
                registration.person,
                registration.homeUniversity,
                registration.registeredAt,
                registration.checkedInAt);
    }
}
