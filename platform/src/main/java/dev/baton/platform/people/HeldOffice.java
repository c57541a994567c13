package dev.baton.platform.people;

import java.util.UUID;

/** One office in one unit, written {@code <unit-id>:<office>} in the token's claim {@code offices}. */
public record HeldOffice(UUID unit, String office) {

    public static HeldOffice fromString(String claim) {
        int colon = claim.indexOf(':');
        return new HeldOffice(UUID.fromString(claim.substring(0, colon)), claim.substring(colon + 1));
    }

    @Override
    public String toString() {
        return unit + ":" + office;
    }
}
