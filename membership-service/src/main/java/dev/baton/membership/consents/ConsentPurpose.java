package dev.baton.membership.consents;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a person may be asked to agree to. The words are in {@code messages/rights_*.properties}, one line a version. */
enum ConsentPurpose {
    /** That a public programme or report prints their name. */
    PUBLISHED_NAME(1),
    /** That the offices of their branch see their telephone number. */
    PHONE_TO_BRANCH(1),
    /** That they are written to about what is on. */
    MAIL(1);

    private final int version;

    /** @param version of the words in use; a change of their meaning is a new one */
    ConsentPurpose(int version) {
        this.version = version;
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
