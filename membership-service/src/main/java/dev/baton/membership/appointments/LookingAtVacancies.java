package dev.baton.membership.appointments;

import dev.baton.membership.calendar.Today;
import dev.baton.membership.units.Unit;
import dev.baton.membership.units.Units;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a unit is short of, for its offices and those above. */
@ApplicationScoped
class LookingAtVacancies {

    private final Units units;
    private final Appointments appointments;
    private final Today today;

    LookingAtVacancies(Units units, Appointments appointments, Today today) {
        this.units = units;
        this.appointments = appointments;
        this.today = today;
    }

    @InUniversity
    Uni<Vacancies> of(UUID unit, @Nullable LocalDate on, Person by) {
        return units.get(by.university(), unit)
                .invoke(found -> by.mustHoldOfficeIn(found.path()))
                .chain(found -> of(found, Optional.ofNullable(on).orElseGet(today::get), by.university()));
    }

    private Uni<Vacancies> of(Unit unit, LocalDate on, String university) {
        return appointments
                .in(university, List.of(unit.id()))
                .map(terms -> unit.stoodOn(on)
                        ? Vacancies.of(unit.id(), unit.type(), terms, on)
                        : Vacancies.none(unit.id(), on));
    }
}
