package dev.baton.membership.reorganisations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a step moves: everybody of a unit, or those it names. So five thousand can move without five thousand ids. */
@Schema(
        description = "`\"all\"`, or the ids of those who move.",
        implementation = Object.class,
        examples = {"\"all\"", "[\"01980000-0000-7000-8000-000000000202\"]"})
record Chosen(boolean all, List<UUID> people) {

    private static final String ALL = "all";

    Chosen {
        people = List.copyOf(people);
    }

    static Chosen everybody() {
        return new Chosen(true, List.of());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Chosen of(String word) {
        if (!word.equals(ALL)) throw new IllegalArgumentException("all, or a list of ids");
        return everybody();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Chosen of(List<UUID> people) {
        return new Chosen(false, people);
    }

    @JsonValue
    Object written() {
        return all ? ALL : people;
    }
}
