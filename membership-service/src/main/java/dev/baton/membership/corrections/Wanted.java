package dev.baton.membership.corrections;

import dev.baton.membership.people.IdentityNumber;
import dev.baton.membership.people.PersonalData;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What should stand in place of what is held; null leaves it as it is.
 *
 * @param withoutPhone the telephone number is to go: nobody has to give it
 * @param withoutEmail the address is to go: nobody has to give it
 */
record Wanted(
        @Nullable String name,
        @Nullable String campusNumber,
        @Nullable String phone,
        boolean withoutPhone,
        @Nullable String email,
        boolean withoutEmail,
        @Nullable LocalDate joinedOn) {

    /** Which of it is to change. */
    String[] fields() {
        return Stream.of(
                        name == null ? null : "name",
                        campusNumber == null ? null : "campusNumber",
                        phone == null && !withoutPhone ? null : "phone",
                        email == null && !withoutEmail ? null : "email",
                        joinedOn == null ? null : "joinedOn")
                .filter(Objects::nonNull)
                .toArray(String[]::new);
    }

    void mustHoldNoIdentityNumber() {
        IdentityNumber.mustNotBe("/name", name);
        IdentityNumber.mustNotBe("/campusNumber", campusNumber);
        IdentityNumber.mustNotBe("/phone", phone);
    }

    PersonalData appliedTo(PersonalData present) {
        return new PersonalData(
                Objects.requireNonNullElse(name, present.name()),
                campusNumber == null ? present.campusNumber() : campusNumber,
                present.login(),
                withoutPhone ? null : phone == null ? present.phone() : phone,
                withoutEmail ? null : email == null ? present.email() : email);
    }

    /** Personal data does not belong into logs. */
    @Override
    public String toString() {
        return "Wanted[…]";
    }
}
