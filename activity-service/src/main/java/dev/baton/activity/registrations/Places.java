package dev.baton.activity.registrations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The places of an activity and how many of them are taken. Whoever changes it holds the activity's row, so that one
 * comes after the other; the table's own check would refuse one too many all the same.
 */
@Entity
@Table(name = "places")
public class Places {

    @Id
    UUID activity;

    String university;

    @Nullable
    UUID showcase;

    @Nullable
    Integer capacity;

    int registered;

    @Column(name = "checked_in")
    int checkedIn;

    static Places of(UUID activity, String university, @Nullable UUID showcase, @Nullable Integer capacity) {
        Places places = new Places();
        places.activity = activity;
        places.university = university;
        places.showcase = showcase;
        places.capacity = capacity;
        return places;
    }

    RegistrationEvent.Counted take() {
        if (capacity != null && registered >= capacity) throw RegistrationRefusal.ACTIVITY_FULL.refusal(capacity);
        registered++;
        return counted();
    }

    RegistrationEvent.Counted giveBack() {
        registered--;
        return counted();
    }

    RegistrationEvent.Counted arrive() {
        checkedIn++;
        return counted();
    }

    private RegistrationEvent.Counted counted() {
        return new RegistrationEvent.Counted(activity, university, showcase, registered, checkedIn, capacity);
    }
}
