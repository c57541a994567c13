package dev.baton.membership.appointments;

import dev.baton.membership.units.UnitType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Which offices a unit should have and has not on a day. */
record Vacancies(UUID unit, LocalDate on, List<Vacancy> vacancies) {

    /** @param acting whether somebody holds the office for the time being */
    record Vacancy(Office office, boolean acting) {}

    /** A unit that does not stand is short of nobody. */
    static Vacancies none(UUID unit, LocalDate on) {
        return new Vacancies(unit, on, List.of());
    }

    static Vacancies of(UUID unit, UnitType type, List<Appointment> ofTheUnit, LocalDate on) {
        List<Appointment> held = ofTheUnit.stream()
                .filter(appointment -> appointment.isHeldOn(on))
                .toList();
        List<Vacancy> vacancies = Office.expectedIn(type).stream()
                .filter(office -> held.stream().noneMatch(term -> term.office == office && !term.acting))
                .map(office -> new Vacancy(office, held.stream().anyMatch(term -> term.office == office)))
                .toList();
        return new Vacancies(unit, on, vacancies);
    }
}
