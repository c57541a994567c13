package dev.baton.membership.members;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What {@code developments} needs of the roster: where somebody is, who is a full member, and how far somebody has come. */
@ApplicationScoped
public class AdvancingMembers {

    private final Members members;

    AdvancingMembers(Members members) {
        this.members = members;
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

    public Uni<Set<UUID>> fullMembersAmong(String university, Collection<UUID> people) {
        return members.find("university = ?1 and stage = ?2 and person in ?3", university, Stage.FULL_MEMBER, people)
                .list()
                .map(found -> found.stream().map(member -> member.person).collect(Collectors.toSet()));
    }

    /** Told to nobody: a stage of development is never published. A reorganisation may be moving the member meanwhile. */
    public Uni<Void> advance(String university, UUID person, Stage from, Stage to) {
        return members.again(university, person)
                .invoke(found -> found.ifPresent(member -> member.advance(from, to)))
                .replaceWithVoid();
    }
}
