package dev.baton.membership.developments;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened on somebody's way. Never changed once written; the last one can be taken back.
 *
 * @param step which of the 25, where it is one
 * @param body the unit that decided
 */
@Embeddable
record Entry(
        UUID id,
        String university,
        @Enumerated(EnumType.STRING) Act act,
        @Enumerated(EnumType.STRING) @Nullable Step step,
        @Column(name = "happened_on") LocalDate on,
        UUID body,
        @Enumerated(EnumType.STRING) Outcome outcome,
        @Convert(converter = FactsConverter.class) Facts facts) {

    /** The contacts or introducers it names. */
    List<UUID> people() {
        return facts.people() == null ? List.of() : facts.people();
    }

    boolean isApproval() {
        return step != null && step.isApproval();
    }
}
