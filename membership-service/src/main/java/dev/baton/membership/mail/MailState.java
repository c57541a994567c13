package dev.baton.membership.mail;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What has become of a mail. */
public enum MailState {
    QUEUED,
    SENT,
    /** The person has left no address, or is erased. */
    NO_ADDRESS,
    /** What it would have said is no longer so. */
    NOT_NEEDED,
    /** The mail server would not take it for too long. */
    GIVEN_UP;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As it stands in a query. */
    public static MailState fromString(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
