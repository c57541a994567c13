package dev.baton.journey;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sheet of members as an office would send it: comma-separated values. */
record Sheet(String text) {

    private static final String HEADER = "name,campusNumber,unit,stage,joinedOn,login,phone";

    static Sheet of(List<Canary> people, Object unit) {
        return of(HEADER, people.stream().map(canary -> canary.asLineFor(unit.toString())));
    }

    /** Whose columns are not what they are called: a name wherever none should be. */
    static Sheet inDisorder(List<Canary> people) {
        return of(HEADER, people.stream().map(canary -> (canary.name() + ",").repeat(6) + canary.phone()));
    }

    /** Which begins with somebody where its columns should be named. */
    static Sheet withoutHeader(List<Canary> people) {
        return of(people.getFirst().asLineFor("-"), people.stream().map(canary -> canary.asLineFor("-")));
    }

    private static Sheet of(String first, Stream<String> lines) {
        return new Sheet(Stream.concat(Stream.of(first), lines).collect(Collectors.joining("\n")));
    }
}
