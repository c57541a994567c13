package dev.baton.showcase.officers;

import static dev.baton.showcase.officers.OfficerRefusal.APPOINTMENT_NOT_CURRENT;

import dev.baton.platform.people.Person;
import dev.baton.showcase.universities.University;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** The appointments that have been heard of. */
@ApplicationScoped
public class Officers implements PanacheRepositoryBase<Officer, UUID> {

    /** An office that begins on the first begins at midnight where the universities are. */
    private static final ZoneId BEIJING_TIME = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    Officers(Clock clock) {
        this.clock = clock;
    }

    /** A token outlives an ended appointment by some minutes, too long for a grave act. */
    public Uni<Void> mustBeInOffice(Person person, University university) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), BEIJING_TIME);
        return list(
                        "person = ?1 and appointedBy = ?2 and unit = ?3",
                        person.id(),
                        university.code(),
                        university.rootUnit())
                .invoke(appointments -> {
                    if (appointments.stream().noneMatch(officer -> officer.isInOfficeOn(today)))
                        throw APPOINTMENT_NOT_CURRENT.refusal();
                })
                .replaceWithVoid();
    }

    Uni<Void> learn(AppointmentFact fact) {
        return findById(fact.appointment())
                .onItem()
                .ifNull()
                .switchTo(() -> persist(Officer.of(fact)))
                .invoke(officer -> officer.learn(fact))
                .replaceWithVoid();
    }
}
