package dev.baton.membership.reorganisations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit that there is, by its id, or one that an earlier step establishes, by its key. */
@Schema(
        description = "The id of a unit, or `{\"new\": key}` for one that an earlier step establishes.",
        implementation = Object.class,
        examples = {"\"01980000-0000-7000-8000-000000000103\"", "{\"new\": \"staff\"}"})
record UnitRef(@Nullable UUID id, @Nullable String key) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static UnitRef of(String id) {
        return of(UUID.fromString(id));
    }

    static UnitRef of(UUID id) {
        return new UnitRef(id, null);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static UnitRef ofNew(@JsonProperty(value = "new", required = true) @Nullable String key) {
        if (key == null) throw new IllegalArgumentException("a new unit is named by its key");
        return new UnitRef(null, key);
    }

    @JsonValue
    Object written() {
        return id == null ? Map.of("new", String.valueOf(key)) : id;
    }
}
