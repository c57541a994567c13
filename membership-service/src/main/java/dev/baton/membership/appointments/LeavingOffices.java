package dev.baton.membership.appointments;

import dev.baton.membership.units.Unit;
import dev.baton.membership.units.Units;
import dev.baton.platform.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What becomes of somebody's offices when they leave. */
@ApplicationScoped
public class LeavingOffices {

    private final Appointments appointments;
    private final Units units;
    private final OfficesOfTheRoot root;
    private final Outbox outbox;

    LeavingOffices(Appointments appointments, Units units, OfficesOfTheRoot root, Outbox outbox) {
        this.appointments = appointments;
        this.units = units;
        this.root = root;
        this.outbox = outbox;
    }

    /** Which units, at this one and below it, would be without their secretary, today or from a day to come. */
    public Uni<List<Unit>> withoutTheSecretary(String university, UUID person, UUID top, LocalDate today) {
        return notOver(university, person, today)
                .map(held -> held.stream()
                        .filter(appointment -> appointment.office == Office.SECRETARY)
                        .toList())
                .chain(held -> below(university, top, held));
    }

    /** Terms still to come end too, on their own first day. Refused to the last who could give an office. */
    public Uni<Void> endAll(String university, UUID person, LocalDate today) {
        return notOver(university, person, today).chain(held -> end(university, held, today));
    }

    /** The same for those held at a unit and below it. */
    public Uni<Void> endBelow(String university, UUID person, UUID top, LocalDate today) {
        return notOver(university, person, today)
                .chain(held -> below(university, top, held).chain(left -> end(university, in(left, held), today)));
    }

    private Uni<List<Appointment>> notOver(String university, UUID person, LocalDate today) {
        return appointments
                .of(university, person)
                .map(held -> held.stream()
                        .filter(appointment -> appointment.isNotOver(today))
                        .toList());
    }

    private Uni<List<Unit>> below(String university, UUID top, List<Appointment> held) {
        List<UUID> ids = held.stream().map(Appointment::unit).distinct().toList();
        return units.line(university, ids)
                .map(found ->
                        found.stream().filter(unit -> unit.path().contains(top)).toList());
    }

    private static List<Appointment> in(List<Unit> left, List<Appointment> held) {
        List<UUID> ids = left.stream().map(Unit::id).toList();
        return held.stream()
                .filter(appointment -> ids.contains(appointment.unit))
                .toList();
    }

    private Uni<Void> end(String university, List<Appointment> held, LocalDate today) {
        return outbox.add(held.stream()
                        .map(appointment -> appointment.endAtOnce(today))
                        .toList())
                .chain(() -> root.mustOutlast(university, held));
    }
}
