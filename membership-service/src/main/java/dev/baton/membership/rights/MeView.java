package dev.baton.membership.rights;

import dev.baton.platform.people.HeldOffice;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is to the suite: what a phone shows first.
 *
 * @param unit the branch or group whose member they are
 * @param offices that they hold today
 */
record MeView(
        UUID person,
        String university,
        String name,
        boolean member,
        @Nullable UUID unit,
        List<HeldOffice> offices) {}
