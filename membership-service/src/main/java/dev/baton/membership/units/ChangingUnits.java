package dev.baton.membership.units;

import dev.baton.membership.calendar.Today;
import dev.baton.platform.outbox.Outbox;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.web.ExpectedVersion;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a unit gets another name, another code or another link; where it stands is a matter of reorganisation. */
@ApplicationScoped
class ChangingUnits {

    private final Units units;
    private final Outbox outbox;
    private final Today today;

    ChangingUnits(Units units, Outbox outbox, Today today) {
        this.units = units;
        this.outbox = outbox;
        this.today = today;
    }

    /** By whoever holds an office above the unit, for the root in the root. */
    @InUniversity
    Uni<Unit> change(UUID id, ChangedUnit asked, ExpectedVersion expected, Person by) {
        return units.locked(by.university(), id)
                .invoke(unit -> by.mustHoldOfficeIn(unit.pathAbove()))
                .invoke(unit -> expected.mustBe(unit.version))
                .call(unit -> units.codeMustBeFree(by.university(), asked.code(), id))
                .call(unit -> change(unit, asked, today.get()));
    }

    private Uni<Void> change(Unit unit, ChangedUnit asked, LocalDate now) {
        return linked(unit.university, asked.administrativeUnit())
                .map(link -> unit.composedOf(asked.kind(), asked.coveredUnits())
                        .change(asked.name(), asked.code(), link.isEmpty() ? null : link.getFirst(), now))
                .call(Panache::flush)
                .call(() -> units.standsFrom(unit, now))
                .chain(renamed -> outbox.add(renamed.stream().toList()));
    }

    private Uni<List<Unit>> linked(String university, @Nullable UUID administrativeUnit) {
        return administrativeUnit == null
                ? Uni.createFrom().item(List.of())
                : units.named("/administrativeUnit", university, administrativeUnit)
                        .map(List::of);
    }
}
