package dev.baton.membership.departures;

import dev.baton.platform.web.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That somebody is a member no more. */
@Entity
@Immutable
@Table(name = "departure")
class Departure {

    @Id
    UUID id;

    String university;

    UUID person;

    @Enumerated(EnumType.STRING)
    DepartureKind kind;

    @Column(name = "departed_on")
    LocalDate on;

    UUID notedBy;

    Instant notedAt;

    /** @param joinedOn since when they were a member */
    static void mustBePossible(LocalDate on, LocalDate joinedOn, LocalDate today) {
        if (on.isAfter(today)) throw DepartureRefusal.DEPARTS_IN_THE_FUTURE.refusalAt("/on");
        if (on.isBefore(joinedOn)) throw DepartureRefusal.DEPARTS_BEFORE_JOINING.refusalAt("/on");
    }

    static Departure noted(String university, UUID person, NewDeparture asked, UUID by, Instant now) {
        Departure departure = new Departure();
        departure.id = Ids.next();
        departure.university = university;
        departure.person = person;
        departure.kind = asked.kind();
        departure.on = asked.on();
        departure.notedBy = by;
        departure.notedAt = now;
        return departure;
    }
}
