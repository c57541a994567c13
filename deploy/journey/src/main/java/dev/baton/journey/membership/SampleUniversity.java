package dev.baton.journey.membership;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A university of the sample. */
record SampleUniversity(String code, Text name, List<SampleUnit> colleges) {

    String office() {
        return code + "-office";
    }

    /** As the operator enters it. */
    Map<String, Object> application() {
        return Map.of(
                "code", code,
                "name", name.json(),
                "establishedOn", Sample.FOUNDED.toString(),
                "firstAccount", Map.of("login", office(), "name", "样例专员 Yangli Zhuanyuan"));
    }

    Stream<SampleUnit> units() {
        return colleges.stream().flatMap(SampleUnit::all);
    }

    Stream<SamplePerson> people() {
        return units().flatMap(unit -> unit.people().stream());
    }

    long number(Stage stage) {
        return people().filter(person -> person.stage() == stage).count();
    }

    long number(String type) {
        return units().filter(unit -> unit.type().equals(type)).count();
    }

    SampleUnit unit(String name) {
        return units().filter(unit -> unit.name().en().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the sample has no " + name));
    }
}
