package dev.baton.membership.departures;

import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.RefusalKind;

/** Every reason for a "no" to a departure. */
enum DepartureRefusal implements Reason {
    DEPARTS_IN_THE_FUTURE,
    DEPARTS_BEFORE_JOINING;

    @Override
    public RefusalKind kind() {
        return RefusalKind.INVALID;
    }
}
