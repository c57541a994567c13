package dev.baton.membership.units;

import dev.baton.membership.calendar.Today;
import dev.baton.platform.outbox.Outbox;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** How a university's tree grows. */
@ApplicationScoped
class EstablishingUnits {

    private final Units units;
    private final Outbox outbox;
    private final Today today;

    EstablishingUnits(Units units, Outbox outbox, Today today) {
        this.units = units;
        this.outbox = outbox;
        this.today = today;
    }

    /** By whoever holds an office in the parent or above it. */
    @InUniversity
    Uni<UUID> establish(NewUnit asked, Person by) {
        return units.named("/parent", by.university(), asked.parent())
                .invoke(parent -> by.mustHoldOfficeIn(parent.path()))
                .call(() -> units.codeMustBeFree(by.university(), asked.code(), null))
                .chain(parent -> establish(parent, asked));
    }

    private Uni<UUID> establish(Unit parent, NewUnit asked) {
        return units.standsSince(parent)
                .map(since -> parent.below(asked.type(), asked.name(), asked.establishedOn(), since, today.get())
                        .composedOf(asked.kind(), asked.coveredUnits()))
                .invoke(unit -> unit.code = asked.code())
                .call(units::enter)
                .call(unit -> outbox.add(unit.established()))
                .map(Unit::id);
    }
}
