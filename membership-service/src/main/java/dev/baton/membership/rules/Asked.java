package dev.baton.membership.rules;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which units are asked about: these alone, or these and all below them. */
record Asked(List<UUID> units, boolean below) {

    /** The largest that there is, and the one unit more by which it is seen to go on. */
    private static final int PAGE = 201;

    static Asked just(Collection<UUID> units) {
        return new Asked(List.copyOf(units), false);
    }

    static Asked fromHereDown(Collection<UUID> units) {
        return new Asked(List.copyOf(units), true);
    }

    /** More than a page of them, or as many as there may be. */
    boolean isMany() {
        return below || units.size() > PAGE;
    }

    /** As SQL takes it: ids with commas between, for the driver binds no array of ids. */
    String alone() {
        return below ? "" : joined();
    }

    String roots() {
        return below ? joined() : "";
    }

    private String joined() {
        return units.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
