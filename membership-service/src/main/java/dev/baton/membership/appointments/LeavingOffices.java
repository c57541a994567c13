package dev.baton.membership.appointments;

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
    private final OfficesOfTheRoot root;
    private final Outbox outbox;

    LeavingOffices(Appointments appointments, OfficesOfTheRoot root, Outbox outbox) {
        this.appointments = appointments;
        this.root = root;
        this.outbox = outbox;
    }

    /** The units that would be without their secretary, today or from a day to come. */
    public Uni<List<UUID>> unitsOfTheSecretary(String university, UUID person, LocalDate today) {
        return appointments
                .of(university, person)
                .map(held -> held.stream()
                        .filter(appointment -> appointment.isNotOver(today) && appointment.office == Office.SECRETARY)
                        .map(appointment -> appointment.unit)
                        .distinct()
                        .toList());
    }

    /** Terms still to come end too, on their own first day. Refused to the last who could give an office. */
    public Uni<Void> endAll(String university, UUID person, LocalDate today) {
        return appointments
                .of(university, person)
                .map(held -> held.stream()
                        .filter(appointment -> appointment.isNotOver(today))
                        .toList())
                .call(held -> outbox.add(held.stream()
                        .map(appointment -> appointment.endAtOnce(today))
                        .toList()))
                .chain(ended -> root.mustOutlast(university, ended));
    }
}
