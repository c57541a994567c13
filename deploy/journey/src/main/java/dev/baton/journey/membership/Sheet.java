package dev.baton.journey.membership;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A university's people as a spreadsheet. */
record Sheet(List<Row> rows) {

    static final String TYPE = "text/csv";

    private static final String HEADER = "name,campusNumber,unit,stage,joinedOn,login";

    /** @param unit its name, which no other unit of the sample has */
    record Row(String name, String campusNumber, String unit, String stage, String joinedOn, String login) {

        static Row of(SamplePerson person, SampleUnit unit) {
            return new Row(
                    person.name(),
                    person.campusNumber(),
                    unit.name().en(),
                    person.stage().words(),
                    person.joinedOn().toString(),
                    Objects.requireNonNullElse(person.login(), ""));
        }

        Row joinedOn(String other) {
            return new Row(name, campusNumber, unit, stage, other, login);
        }

        Row in(String other) {
            return new Row(name, campusNumber, other, stage, joinedOn, login);
        }

        Row numbered(String other) {
            return new Row(name, other, unit, stage, joinedOn, login);
        }

        private String line() {
            return String.join(",", name, campusNumber, unit, stage, joinedOn, login);
        }
    }

    static Sheet of(SampleUniversity university) {
        return new Sheet(university
                .units()
                .flatMap(unit -> unit.people().stream().map(person -> Row.of(person, unit)))
                .toList());
    }

    byte[] csv() {
        return Stream.concat(Stream.of(HEADER), rows.stream().map(Row::line))
                .collect(Collectors.joining("\r\n", "", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
