package dev.baton.membership.mail;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What there is to say by mail; the words are in {@code templates/mail}. */
public enum MailTemplate {
    /** To whoever gets an account and left an address: their login and a password for once. */
    INVITATION,
    /** To the secretary and the office above: a term ends in some months. */
    TERM_ENDS;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
