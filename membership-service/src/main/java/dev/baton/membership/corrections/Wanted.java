package dev.baton.membership.corrections;

import dev.baton.membership.people.PersonalData;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What should stand in place of what is held; null leaves it as it is.
 *
 * @param withoutPhone the telephone number is to go: it is the one thing that nobody has to give
 */
record Wanted(
        @Nullable String name,
        @Nullable String campusNumber,
        @Nullable String phone,
        boolean withoutPhone,
        @Nullable LocalDate joinedOn) {

    /** Which of it is to change. */
    String[] fields() {
        return Stream.of(
                        name == null ? null : "name",
                        campusNumber == null ? null : "campusNumber",
                        phone == null && !withoutPhone ? null : "phone",
                        joinedOn == null ? null : "joinedOn")
                .filter(Objects::nonNull)
                .toArray(String[]::new);
    }

    PersonalData appliedTo(PersonalData present) {
        return new PersonalData(
                Objects.requireNonNullElse(name, present.name()),
                campusNumber == null ? present.campusNumber() : campusNumber,
                present.login(),
                withoutPhone ? null : phone == null ? present.phone() : phone);
    }

    /** Personal data does not belong into logs. */
    @Override
    public String toString() {
        return "Wanted[…]";
    }
}
