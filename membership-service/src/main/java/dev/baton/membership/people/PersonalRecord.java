package dev.baton.membership.people;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What one feature holds about a person. Whoever keeps rows about people implements it, and so no part is forgotten when
 * somebody asks what is held about them, or is to be forgotten. The words for sections and fields are in
 * {@code messages/rights_*.properties}.
 */
public interface PersonalRecord {

    /** What it is called in what a person gets to see. */
    String section();

    /** All of it, as records that JSON shows. */
    Uni<List<?>> of(String university, UUID person);

    /** Whether it stays when the person is erased: then it tells of an id that stands for nobody. */
    boolean outlivesErasure();

    /** Takes it away, in the transaction of the erasure; told in events where others must hear of it. */
    default Uni<Void> forget(String university, UUID person, LocalDate on) {
        return Uni.createFrom().voidItem();
    }
}
