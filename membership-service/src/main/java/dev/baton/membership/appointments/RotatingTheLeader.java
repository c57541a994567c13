package dev.baton.membership.appointments;

import dev.baton.membership.calendar.Today;
import dev.baton.membership.units.Unit;
import dev.baton.membership.units.UnitType;
import dev.baton.membership.units.Units;
import dev.baton.platform.outbox.Outbox;
import dev.baton.platform.people.Person;
import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.tenancy.InUniversity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How the leadership of a group goes round. Who cannot take their turn is passed by appointing another; it stays theirs. */
@ApplicationScoped
class RotatingTheLeader {

    private final Units units;
    private final Groups groups;
    private final Appointments appointments;
    private final OfficesAbove above;
    private final FillingAnOffice filling;
    private final Outbox outbox;
    private final Today today;

    RotatingTheLeader(
            Units units,
            Groups groups,
            Appointments appointments,
            OfficesAbove above,
            FillingAnOffice filling,
            Outbox outbox,
            Today today) {
        this.units = units;
        this.groups = groups;
        this.appointments = appointments;
        this.above = above;
        this.filling = filling;
        this.outbox = outbox;
        this.today = today;
    }

    /** Told to those it can come to, and to the offices. */
    @InUniversity
    Uni<Optional<UUID>> next(UUID group, Person by) {
        return units.get(by.university(), group)
                .invoke(RotatingTheLeader::mustBeAGroup)
                .chain(unit ->
                        groups.electable(by.university(), group).invoke(present -> mustConcern(unit, present, by)))
                .chain(present -> rotation(by.university(), group, present).map(Rotation::next));
    }

    /** Ends the present leader's turn and begins the next, in one decision. */
    @InUniversity
    Uni<UUID> rotate(UUID group, NextTurn asked, Person by) {
        return units.get(by.university(), group)
                .call(unit -> above.mustInclude(by, unit))
                .invoke(RotatingTheLeader::mustBeAGroup)
                .chain(() -> appointments.oneAtATime(group))
                .chain(() -> turn(group, asked, by.university()));
    }

    private Uni<UUID> turn(UUID group, NextTurn asked, String university) {
        return groups.electable(university, group)
                .chain(present -> rotation(university, group, present))
                .map(rotation -> rotation.next().orElseThrow(AppointmentRefusal.NOBODY_CAN_LEAD::refusal))
                .call(() -> giveWay(group, asked, university))
                .chain(next -> filling.with(Appointment.to(
                        Office.GROUP_LEADER, group, university, next, asked.from(), asked.until(), today.get())));
    }

    private Uni<Rotation> rotation(String university, UUID group, List<UUID> present) {
        return leaders(university, group)
                .map(terms -> new Rotation(
                        present,
                        terms.stream()
                                .filter(Appointment::wasEverHeld)
                                .map(Appointment::person)
                                .toList()));
    }

    private Uni<Void> giveWay(UUID group, NextTurn asked, String university) {
        return leaders(university, group)
                .map(terms -> terms.stream()
                        .filter(term -> term.isHeldOn(asked.from()))
                        .map(term -> term.giveWay(asked.from(), today.get()))
                        .toList())
                .chain(ended -> outbox.add(ended))
                .call(() -> appointments.flush());
    }

    private Uni<List<Appointment>> leaders(String university, UUID group) {
        return appointments
                .in(university, List.of(group))
                .map(terms -> terms.stream()
                        .filter(term -> term.office == Office.GROUP_LEADER)
                        .toList());
    }

    private static void mustBeAGroup(Unit unit) {
        if (unit.type() != UnitType.GROUP) throw AppointmentRefusal.LEADERSHIP_ROTATES_IN_GROUPS.refusal();
    }

    private static void mustConcern(Unit group, List<UUID> present, Person by) {
        boolean own = by.idOrNull() != null && present.contains(by.idOrNull());
        if (!own && !by.holdsOfficeIn(group.path())) throw RequestReason.OFFICE_REQUIRED.refusal();
    }
}
