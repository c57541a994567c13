package dev.baton.membership.people;

import org.jspecify.annotations.Nullable;

/**
 * All that is held of a person by name, and no more (domain.md M3). It is written down sealed, as one.
 *
 * @param campusNumber the student or staff number, unique within a university
 * @param phone shown masked
 * @param email shown masked; mail is sent there, and from this service only
 */
public record PersonalData(
        String name,
        @Nullable String campusNumber,
        @Nullable String login,
        @Nullable String phone,
        @Nullable String email) {

    /** What may be a login name: Keycloak keeps them in lower case and wants three characters. */
    public static final String LOGIN = "[a-z0-9][a-z0-9._-]{2,63}";

    /** What may be a name: nothing that cannot be seen, and not only spaces. */
    public static final String NAME = "(?=.*\\S)\\P{Cntrl}+";

    public static final int LONGEST_NAME = 100;

    /** What may be a campus number. */
    public static final String CAMPUS_NUMBER = "[A-Za-z0-9-]{1,32}";

    /** What may be a telephone number, in China or with a country's code. */
    public static final String PHONE = "\\+?[0-9][0-9 -]{4,19}";

    /** What may be an address to send mail to: plain ones, without quoted parts or comments. */
    public static final String EMAIL = "(?=.{5,200}$)[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+";

    private static final int SHOWN_AT_THE_END = 4;

    /** The same person under the campus number and login of another university: those given at this one stay here. */
    public PersonalData elsewhere(String campusNumber, @Nullable String login) {
        return new PersonalData(name, campusNumber, login, phone, email);
    }

    /** @param at where the request's body holds the data */
    void mustHoldNoIdentityNumber(String at) {
        IdentityNumber.mustNotBe(at + "/name", name);
        IdentityNumber.mustNotBe(at + "/campusNumber", campusNumber);
        IdentityNumber.mustNotBe(at + "/login", login);
        IdentityNumber.mustNotBe(at + "/phone", phone);
    }

    /** Enough to recognise one's own number by, too little to call it. */
    public @Nullable String maskedPhone() {
        if (phone == null) {
            return null;
        }
        int hidden = Math.max(phone.length() - SHOWN_AT_THE_END, 0);
        return "*".repeat(hidden) + phone.substring(hidden);
    }

    /** One's own is recognised by its first letter and where it is kept. */
    public @Nullable String maskedEmail() {
        return email == null ? null : email.charAt(0) + "***" + email.substring(email.indexOf('@'));
    }

    /** What an office is shown in full, on a screen or in a file: no login, no address, and the number by consent alone. */
    public PersonalData shownToOffices(boolean withPhone) {
        return new PersonalData(name, campusNumber, null, withPhone ? phone : null, null);
    }

    /** @param email where mail finds them from now on */
    public PersonalData reachedAt(@Nullable String email) {
        return new PersonalData(name, campusNumber, login, phone, email);
    }

    PersonalData withLogin(String login) {
        return new PersonalData(name, campusNumber, login, phone, email);
    }

    /** Names and numbers do not belong into logs. */
    @Override
    public String toString() {
        return "PersonalData[…]";
    }
}
