package dev.baton.membership.consents;

import dev.baton.membership.rights.Labels;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with one purpose.
 *
 * @param text which words are in use, and {@code words} are they
 * @param since null where nothing was ever said, which is a no
 */
record ConsentView(
        ConsentPurpose purpose,
        String text,
        String words,
        boolean given,
        @Nullable Instant since) {

    static ConsentView of(ConsentPurpose purpose, Optional<Consent> last, Locale language) {
        return new ConsentView(
                purpose,
                purpose.text(),
                Labels.of("consent", purpose.text(), language),
                last.map(consent -> consent.given).orElse(false),
                last.map(consent -> consent.decidedAt).orElse(null));
    }
}
