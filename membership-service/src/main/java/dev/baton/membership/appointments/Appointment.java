package dev.baton.membership.appointments;

import static dev.baton.membership.appointments.AppointmentRefusal.ALREADY_APPOINTED;
import static dev.baton.membership.appointments.AppointmentRefusal.APPOINTMENT_HAS_ENDED;
import static dev.baton.membership.appointments.AppointmentRefusal.ENDS_BEFORE_IT_BEGAN;
import static dev.baton.membership.appointments.AppointmentRefusal.ENDS_IN_THE_FUTURE;
import static dev.baton.membership.appointments.AppointmentRefusal.OFFICE_IS_FILLED;
import static dev.baton.membership.appointments.AppointmentRefusal.TERM_ENDS_BEFORE_IT_BEGINS;
import static dev.baton.membership.appointments.AppointmentRefusal.TERM_IS_OVER;

import dev.baton.membership.appointments.AppointmentEvent.AppointmentEnded;
import dev.baton.membership.appointments.AppointmentEvent.AppointmentMade;
import dev.baton.platform.people.HeldOffice;
import dev.baton.platform.web.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person's term in an office of a unit. */
@Entity
@Table(name = "appointment")
public class Appointment {

    @Id
    UUID id;

    String university;

    UUID person;

    UUID unit;

    @Enumerated(EnumType.STRING)
    Office office;

    /** For the time being, as long as nobody is appointed for good; with the same rights. */
    boolean acting;

    @Column(name = "begins_on")
    LocalDate from;

    /** The last day of the term. */
    @Column(name = "expires_on")
    @Nullable
    LocalDate until;

    /** The first day on which the office is no longer held, where the term was cut short. */
    @Nullable
    LocalDate endedOn;

    @Version
    long version;

    /** @param until the last day of the term, or null where none is set */
    public static Appointment to(
            Office office,
            UUID unit,
            String university,
            UUID person,
            LocalDate from,
            @Nullable LocalDate until,
            LocalDate today) {
        return to(office, unit, university, person, false, from, until, today);
    }

    static Appointment to(
            Office office,
            UUID unit,
            String university,
            UUID person,
            boolean acting,
            LocalDate from,
            @Nullable LocalDate until,
            LocalDate today) {
        if (until != null && until.isBefore(from)) throw TERM_ENDS_BEFORE_IT_BEGINS.refusalAt("/until");
        if (until != null && until.isBefore(today)) throw TERM_IS_OVER.refusalAt("/until");
        Appointment appointment = new Appointment();
        appointment.id = Ids.next();
        appointment.university = university;
        appointment.person = person;
        appointment.unit = unit;
        appointment.office = office;
        appointment.acting = acting;
        appointment.from = from;
        appointment.until = until;
        return appointment;
    }

    public AppointmentMade made() {
        return new AppointmentMade(id, university, person, unit, office, from, until, acting);
    }

    /** @param on the first day on which the office is no longer held; a term still to come ends on its own first day */
    AppointmentEnded end(LocalDate on, LocalDate today) {
        return end("/on", on, today);
    }

    /** The other half of somebody else's beginning. */
    AppointmentEnded giveWay(LocalDate successorFrom, LocalDate today) {
        return end("/from", successorFrom, today);
    }

    private AppointmentEnded end(String pointer, LocalDate on, LocalDate today) {
        if (endedOn != null || (until != null && until.isBefore(on))) throw APPOINTMENT_HAS_ENDED.refusal();
        if (on.isBefore(from)) throw ENDS_BEFORE_IT_BEGAN.refusalAt(pointer);
        if (on.isAfter(today) && on.isAfter(from)) throw ENDS_IN_THE_FUTURE.refusalAt(pointer);
        endedOn = on;
        return new AppointmentEnded(id, university, person, unit, office, on);
    }

    /** Held today, or still to come. */
    boolean isNotOver(LocalDate today) {
        return endedOn == null && (until == null || !until.isBefore(today));
    }

    AppointmentEnded endAtOnce(LocalDate today) {
        return end(today.isBefore(from) ? from : today, today);
    }

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && firstDayAfter().map(day::isBefore).orElse(true);
    }

    /** Whether it gives rights on that day in one of these units. */
    boolean reaches(Collection<UUID> path, LocalDate day) {
        return office.givesRights() && path.contains(unit) && isHeldOn(day);
    }

    /** The next day after the given one on which {@link #isHeldOn} may answer differently. */
    public Optional<LocalDate> nextChangeAfter(LocalDate day) {
        return Stream.concat(Stream.of(from), firstDayAfter().stream())
                .filter(day::isBefore)
                .min(Comparator.naturalOrder());
    }

    /** As the token will say it. */
    public HeldOffice heldOffice() {
        return new HeldOffice(unit, office.code());
    }

    /** Several offices at once are normal, the same one twice is not. */
    void mustNotRepeat(List<Appointment> held) {
        if (held.stream().anyMatch(this::repeats)) throw ALREADY_APPOINTED.refusal();
    }

    /** One secretary at a time, be it an acting one. The answer names the office and not who holds it. */
    void mustFindItVacant(List<Appointment> ofTheUnit) {
        boolean filled = ofTheUnit.stream().anyMatch(other -> office == other.office && overlaps(other));
        if (office.isHeldByOne() && filled) throw OFFICE_IS_FILLED.refusalAt("/office");
    }

    /** Called off before its first day, it never was. */
    boolean wasEverHeld() {
        return firstDayAfter().map(from::isBefore).orElse(true);
    }

    private boolean repeats(Appointment other) {
        return unit.equals(other.unit) && office == other.office && overlaps(other);
    }

    private boolean overlaps(Appointment other) {
        return wasEverHeld()
                && other.wasEverHeld()
                && firstDayAfter().map(other.from::isBefore).orElse(true)
                && other.firstDayAfter().map(from::isBefore).orElse(true);
    }

    Optional<LocalDate> firstDayAfter() {
        return endedOn != null
                ? Optional.of(endedOn)
                : Optional.ofNullable(until).map(last -> last.plusDays(1));
    }

    public UUID id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public UUID unit() {
        return unit;
    }

    public Office office() {
        return office;
    }

    /** The first day of the term. */
    public LocalDate from() {
        return from;
    }

    /** The last day of the term, where one is set. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }
}
