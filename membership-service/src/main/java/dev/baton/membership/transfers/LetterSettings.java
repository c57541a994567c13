package dev.baton.membership.transfers;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.time.LocalDate;

/** How long letters are good for, in whole days. Both numbers are unverified: no regulation at hand gives them. */
@ConfigMapping(prefix = "baton.transfers")
interface LetterSettings {

    Duration goodForWithinTheUniversity();

    Duration goodForElsewhere();

    default Letter letter(String number, TransferKind kind, LocalDate today) {
        Duration goodFor =
                kind == TransferKind.WITHIN_THE_UNIVERSITY ? goodForWithinTheUniversity() : goodForElsewhere();
        return new Letter(number, today, today.plusDays(goodFor.toDays()));
    }
}
