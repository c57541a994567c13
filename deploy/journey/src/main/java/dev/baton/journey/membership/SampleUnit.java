package dev.baton.journey.membership;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the sample, with those in it and the units below it.
 *
 * @param kind whose branch it is; null where it is none
 */
record SampleUnit(String type, Text name, @Nullable String kind, List<SamplePerson> people, List<SampleUnit> below) {

    static SampleUnit branch(Text name, @Nullable String kind, List<SamplePerson> people) {
        return new SampleUnit("branch", name, kind, people, List.of());
    }

    static SampleUnit above(String type, Text name, List<SampleUnit> below) {
        return new SampleUnit(type, name, null, List.of(), below);
    }

    /** The same, but the first of its people, a full member, has a login. */
    SampleUnit withALogin(String university) {
        SamplePerson first = people.getFirst();
        String login = university + "-" + first.campusNumber().toLowerCase(Locale.ROOT);
        return branch(
                name,
                kind,
                Stream.concat(Stream.of(first.with(login)), people.stream().skip(1))
                        .toList());
    }

    /** Itself and all below it. */
    Stream<SampleUnit> all() {
        return Stream.concat(Stream.of(this), below.stream().flatMap(SampleUnit::all));
    }

    /** What is asked for to establish it. */
    Map<String, Object> under(Object parent) {
        Map<String, Object> asked = new HashMap<>(Map.of(
                "parent", parent, "type", type, "name", name.json(), "establishedOn", Sample.UNITS_FOUNDED.toString()));
        if (kind != null) {
            asked.put("kind", kind);
        }
        return asked;
    }
}
