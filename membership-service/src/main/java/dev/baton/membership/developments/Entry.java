package dev.baton.membership.developments;

import dev.baton.platform.web.Ids;
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
 * @param step which of the 25, where it is one; of an arrival the last one that was taken before
 * @param body the unit that decided, or that the person left
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

    /** @param branch whose roster the person was on */
    static Entry ofLeaving(String university, Act why, UUID branch, LocalDate on) {
        return new Entry(Ids.next(), university, why, null, on, branch, Outcome.PASSED, Facts.NONE);
    }

    /** The contacts or introducers it names. */
    List<UUID> people() {
        return facts.people() == null ? List.of() : facts.people();
    }

    /** The day of a step that this entry stands for; where it is not told, the latest that it can have been. */
    LocalDate dayOf(Step any) {
        return facts.earlier() == null ? on : facts.earlier().dayOf(any).orElse(on);
    }

    boolean isApproval() {
        return act == Act.STEP && step != null && step.isApproval();
    }
}
