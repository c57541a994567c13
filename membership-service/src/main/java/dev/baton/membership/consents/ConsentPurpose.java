package dev.baton.membership.consents;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a person may be asked to agree to. The words are in {@code messages/rights_*.properties}, one line a version. */
enum ConsentPurpose {
    /** That a public programme or report prints their name. Nothing prints any yet, so nobody is asked. */
    PUBLISHED_NAME(1, false),
    /** That the offices of their branch see their telephone number. */
    PHONE_TO_BRANCH(1, true),
    /** That they are written to about what is on. */
    MAIL(1, true);

    private final int version;
    private final boolean askedFor;

    /** @param version of the words in use; a change of their meaning is a new one */
    ConsentPurpose(int version, boolean askedFor) {
        this.version = version;
        this.askedFor = askedFor;
    }

    /** Whether anything is done with it; what was said about it before stays to be read and to be taken back. */
    boolean isAskedFor() {
        return askedFor;
    }

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Which words somebody is shown today, such as {@code mail.1}. */
    String text() {
        return code() + "." + version;
    }
}
