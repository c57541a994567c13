package dev.baton.membership.appointments;

import dev.baton.platform.events.DomainEvent;
import dev.baton.platform.events.EventTopic;
import dev.baton.platform.events.EventType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to an appointment. */
@EventTopic("membership.appointment")
public sealed interface AppointmentEvent extends DomainEvent {

    UUID appointment();

    @Override
    default UUID aggregateId() {
        return appointment();
    }

    /**
     * @param until the last day of the term, or null where none is set
     * @param acting for the time being, with the same rights; absent from what was told before there was such a thing
     */
    @EventType("membership.appointment-made.v1")
    record AppointmentMade(
            UUID appointment,
            String university,
            UUID person,
            UUID unit,
            Office office,
            LocalDate from,
            @Nullable LocalDate until,
            boolean acting)
            implements AppointmentEvent {}

    /** @param endedOn the first day on which the office is no longer held */
    @EventType("membership.appointment-ended.v1")
    record AppointmentEnded(
            UUID appointment, String university, UUID person, UUID unit, Office office, LocalDate endedOn)
            implements AppointmentEvent {}
}
