package dev.baton.membership.developments;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a guard needs to know of a step beyond its date. Nothing else is taken in. */
enum Need {
    OF_AGE(true),
    /** Contacts at step 5, introducers at step 9. */
    PEOPLE(true),
    TRAINING(true),
    TALLY(true),
    /** The day on which the person is going to leave their place of work or study, where one is known. */
    LEAVES_ON(false),
    SPECIAL_CASE(false),
    /** How long an extension lasts. */
    MONTHS(true),
    /** Of a way that was begun before: see {@link Earlier}. */
    ACTIVIST_SINCE(true),
    PRE_REVIEWED_ON(true),
    ADMITTED_ON(true),
    EXTENDED_BY(false),
    FULL_MEETING_ON(true);

    private final boolean required;

    Need(boolean required) {
        this.required = required;
    }

    boolean isRequired() {
        return required;
    }

    /** Where the request says it. */
    String pointer() {
        return switch (this) {
            case OF_AGE -> "/facts/ofAge";
            case PEOPLE -> "/facts/people";
            case TRAINING -> "/facts/trainingDays";
            case TALLY -> "/facts/tally";
            case LEAVES_ON -> "/facts/leavesOn";
            case SPECIAL_CASE -> "/facts/specialCase";
            case MONTHS -> "/months";
            case ACTIVIST_SINCE -> "/facts/earlier/activistSince";
            case PRE_REVIEWED_ON -> "/facts/earlier/preReviewedOn";
            case ADMITTED_ON -> "/facts/earlier/admittedOn";
            case EXTENDED_BY -> "/facts/earlier/extendedBy";
            case FULL_MEETING_ON -> "/facts/earlier/fullMeetingOn";
        };
    }

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
