package dev.baton.membership.units;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/** What a unit is, and under what it may stand. */
public enum UnitType {
    UNIVERSITY,
    SECONDARY_ORGANISATION,
    GENERAL_BRANCH,
    BRANCH,
    GROUP,
    /** A department or office of the administration, linked to the tree. */
    ADMINISTRATIVE;

    public boolean mayStandUnder(UnitType parent) {
        return switch (this) {
            case UNIVERSITY -> false;
            case SECONDARY_ORGANISATION -> parent == UNIVERSITY;
            case GENERAL_BRANCH -> parent == SECONDARY_ORGANISATION;
            case BRANCH ->
                Set.of(GENERAL_BRANCH, SECONDARY_ORGANISATION, UNIVERSITY).contains(parent);
            case GROUP -> parent == BRANCH;
            case ADMINISTRATIVE -> parent == UNIVERSITY || parent == SECONDARY_ORGANISATION;
        };
    }

    /** Every member is in exactly one branch: in the branch itself, or in one of its groups. */
    public boolean hasMembers() {
        return this == BRANCH || this == GROUP;
    }

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As it stands in a query. */
    public static UnitType fromString(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
