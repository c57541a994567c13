package dev.baton.activity.activities;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What sort of activity it is. */
public enum ActivityKind {
    THEME_DAY,
    LECTURE,
    MEMBERS_MEETING,
    COMMITTEE_MEETING,
    GROUP_MEETING,
    SEMINAR,
    SALON,
    STUDY,
    VISIT,
    PRACTICE,
    COMPETITION,
    VOLUNTEERING,
    SCREENING,
    COMMEMORATION,
    /** The event of a leg of the relay; announced elsewhere. */
    SHOWCASE;

    @JsonValue
    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
