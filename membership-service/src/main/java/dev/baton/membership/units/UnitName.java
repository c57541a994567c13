package dev.baton.membership.units;

import dev.baton.platform.values.Text;

/** How long a unit's name may be: it stands in trees, sheets, letters, and in names that are made from it. */
public final class UnitName {

    public static final int LONGEST = 200;

    private UnitName() {}

    /** @param pointer where the request's body holds it */
    public static void mustBeShort(String pointer, Text name) {
        if (name.zh().length() > LONGEST || name.en().length() > LONGEST) {
            throw UnitRefusal.UNIT_NAME_IS_TOO_LONG.refusalAt(pointer, LONGEST);
        }
    }
}
