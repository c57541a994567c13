package dev.baton.membership.appointments;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.baton.membership.units.Unit;
import dev.baton.membership.units.UnitType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a person can be appointed to be in a unit. */
public enum Office {
    SECRETARY,
    DEPUTY_SECRETARY,
    ORGANISATION_OFFICER,
    /** Sits on the unit's committee, for discipline, publicity and the like: shares its decisions, keeps nothing in the suite. */
    COMMITTEE_MEMBER,
    /** Leads a group within its branch; what is written down in the suite, the branch's secretary writes. */
    GROUP_LEADER;

    /** Whether it goes into the token. Work shared by a committee or within a group is no right over others' data. */
    public boolean givesRights() {
        return switch (this) {
            case SECRETARY, DEPUTY_SECRETARY, ORGANISATION_OFFICER -> true;
            case COMMITTEE_MEMBER, GROUP_LEADER -> false;
        };
    }

    /** As the rows have them. */
    static String[] thatGiveRights() {
        return Arrays.stream(values())
                .filter(Office::givesRights)
                .map(Office::name)
                .toArray(String[]::new);
    }

    /** Whether a unit has one at a time; of the others it may have several. */
    boolean isHeldByOne() {
        return this == SECRETARY || this == GROUP_LEADER;
    }

    /** Whether a unit of this type is short of somebody as long as nobody holds the office. */
    private boolean isExpectedIn(UnitType type) {
        return switch (type) {
            case UNIVERSITY, SECONDARY_ORGANISATION -> this == SECRETARY || this == ORGANISATION_OFFICER;
            case GENERAL_BRANCH, BRANCH -> this == SECRETARY;
            case GROUP -> this == GROUP_LEADER;
            case ADMINISTRATIVE -> false;
        };
    }

    static List<Office> expectedIn(UnitType type) {
        return Arrays.stream(values())
                .filter(office -> office.isExpectedIn(type))
                .toList();
    }

    boolean belongsIn(UnitType type) {
        return (this == GROUP_LEADER) == (type == UnitType.GROUP);
    }

    /** @throws dev.baton.platform.refusals.Refusal where such a unit has no such office, or is no more */
    void mustBelongIn(Unit unit) {
        unit.mustNotBeDissolved();
        if (!belongsIn(unit.type())) throw AppointmentRefusal.OFFICE_DOES_NOT_BELONG_THERE.refusalAt("/office");
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
