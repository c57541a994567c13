package dev.baton.membership.mail;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What there is to say by mail; the words are in {@code templates/mail}. */
public enum MailTemplate {
    /** To whoever gets an account and left an address: their login and a password for once. */
    INVITATION,
    /** To the secretary and the office above: a term ends in some months. */
    TERM_ENDS,
    /** To whoever has registered for an activity; activity-service asks for it. */
    REGISTRATION_CONFIRMED("titleZh", "titleEn", "dateZh", "dateEn");

    /** As long as a text may be. */
    private static final int LONGEST = 2_000;

    private final Set<String> told;

    /** @param told what another service that asks for it must say; where that is nothing, none may */
    MailTemplate(String... told) {
        this.told = Set.of(told);
    }

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<MailTemplate> onRequest(String code) {
        return Arrays.stream(values())
                .filter(template -> !template.told.isEmpty() && template.code().equals(code))
                .findFirst();
    }

    void mustBeTold(Map<String, String> about) {
        boolean shortEnough = about.values().stream().allMatch(words -> words.length() <= LONGEST);
        if (!about.keySet().equals(told) || !shortEnough) throw MailRefusal.MAIL_IS_ABOUT_SOMETHING_ELSE.refusal();
    }
}
