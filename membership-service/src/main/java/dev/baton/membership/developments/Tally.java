package dev.baton.membership.developments;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a branch meeting voted, as numbers: who voted how is never kept.
 *
 * @param entitled members who are entitled to vote
 * @param due those of them who are due to attend
 * @param present those of them who came
 */
@Schema(examples = """
                {"entitled": 12, "due": 12, "present": 11, "inFavour": 10, "against": 0, "abstained": 1}""")
record Tally(
        @PositiveOrZero int entitled,
        @PositiveOrZero int due,
        @PositiveOrZero int present,
        @PositiveOrZero int inFavour,
        @PositiveOrZero int against,
        @PositiveOrZero int abstained) {

    boolean addsUp() {
        return due <= entitled && present <= due && (long) inFavour + against + abstained == present;
    }

    List<Integer> numbers() {
        return List.of(entitled, due, present, inFavour, against, abstained);
    }

    boolean hasQuorum() {
        return 2L * present > entitled;
    }

    boolean isAdopted() {
        return 2L * inFavour > due;
    }
}
