package dev.baton.activity.registrations;

import dev.baton.platform.events.DomainEvent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person's registration for one activity. Its row is the host's; the person's own university may read it. */
@Entity
@Table(name = "registration")
public class Registration {

    @Id
    UUID id;

    UUID activity;

    String university;

    @Column(name = "home_university")
    String homeUniversity;

    UUID person;

    @Column(name = "registered_at")
    Instant registeredAt;

    @Column(name = "checked_in_at")
    @Nullable
    Instant checkedInAt;

    static Registration of(UUID id, UUID activity, String university, String homeUniversity, UUID person, Instant now) {
        Registration registration = new Registration();
        registration.id = id;
        registration.activity = activity;
        registration.university = university;
        registration.homeUniversity = homeUniversity;
        registration.person = person;
        registration.registeredAt = now;
        return registration;
    }

    RegistrationEvent.Counted withdraw(Places places) {
        if (checkedInAt != null) throw RegistrationRefusal.WITHDRAWAL_AFTER_CHECK_IN.refusal();
        return places.giveBack();
    }

    /** @return the new figures */
    public DomainEvent checkIn(Places places, Instant now) {
        if (checkedInAt != null) throw RegistrationRefusal.ALREADY_CHECKED_IN.refusal();
        checkedInAt = now;
        return places.arrive();
    }
}
