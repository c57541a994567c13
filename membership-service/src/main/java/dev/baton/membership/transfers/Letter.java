package dev.baton.membership.transfers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What goes with a member: the letter of introduction.
 *
 * @param expiresOn the last day on which it can be received
 */
@Embeddable
record Letter(@Column(name = "letter_number") String number, LocalDate releasedOn, LocalDate expiresOn) {

    boolean hasLapsedOn(LocalDate day) {
        return day.isAfter(expiresOn);
    }
}
