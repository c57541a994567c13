package dev.baton.membership.members;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What {@code developments} needs of the roster: where somebody is, who is a full member, and how far somebody has come. */
@ApplicationScoped
public class AdvancingMembers {

    private final Members members;
    private final Stages stages;

    AdvancingMembers(Members members, Stages stages) {
        this.members = members;
        this.stages = stages;
    }

    /** Where a member is, and how far they have come. */
    public record Place(UUID unit, Stage stage) {}

    /** Locked until the transaction ends, so that two who open something for the same member queue up. */
    public Uni<Place> locked(String pointer, String university, UUID person) {
        return members.locked(pointer, university, person).map(member -> new Place(member.unit, member.stage));
    }

    /** None where they are on no roster of the university any more. */
    public Uni<Optional<Place>> placeOf(String university, UUID person) {
        return members.find("university = ?1 and person = ?2", university, person)
                .firstResult()
                .map(found -> Optional.ofNullable(found).map(member -> new Place(member.unit, member.stage)));
    }

    /** Those who were full members here that day, whatever became of them since. */
    public Uni<Set<UUID>> fullMembersAmong(String university, Collection<UUID> people, LocalDate on) {
        return stages.thoseAt(Stage.FULL_MEMBER, university, people, on);
    }

    /**
     * Told to nobody: a stage of development is never published. A reorganisation may be moving the member meanwhile.
     *
     * @param on the day of the entry that it follows
     */
    public Uni<Void> advance(String university, UUID person, Stage from, Stage to, LocalDate on, UUID entry) {
        return members.again(university, person)
                .chain(found -> found.filter(member -> member.advance(from, to))
                        .map(member -> stages.changed(member, from, to, on, entry))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    /** Back from where that entry had led, as if it had never been. */
    public Uni<Void> stepBack(String university, UUID person, Stage from, Stage to, UUID entry) {
        return members.again(university, person)
                .invoke(found -> found.ifPresent(member -> member.advance(from, to)))
                .chain(() -> stages.takeBack(university, entry));
    }
}
