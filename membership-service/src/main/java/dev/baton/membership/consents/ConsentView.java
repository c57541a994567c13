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
 * @param given to the words in use: an agreement to older ones, which meant something else, stands no more
 * @param since when they decided last; null where nothing was ever said, which is a no
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
                last.map(Consent::isInForce).orElse(false),
                last.map(consent -> consent.decidedAt).orElse(null));
    }
}
