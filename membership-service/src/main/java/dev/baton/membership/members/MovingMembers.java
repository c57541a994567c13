package dev.baton.membership.members;

import dev.baton.platform.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How a member comes to another branch, or from another university: the present roster, the placements and the event, kept
 * right together. Why somebody moves is decided elsewhere, in the transaction this joins.
 */
@ApplicationScoped
public class MovingMembers {

    private final Members members;
    private final Outbox outbox;

    MovingMembers(Members members, Outbox outbox) {
        this.members = members;
        this.outbox = outbox;
    }

    /** Where a member is, and how far they have come. */
    public record Standing(UUID person, UUID unit, Stage stage, LocalDate joinedOn) {}

    /**
     * Locks the member until the transaction ends.
     *
     * @param pointer where the request names the person, or empty
     */
    public Uni<Standing> standing(String pointer, String university, UUID person) {
        return members.locked(pointer, university, person).map(MovingMembers::standing);
    }

    /** The same to look at, without a lock. */
    public Uni<Standing> seen(String university, UUID person) {
        return members.get(university, person).map(entry -> standing(entry.member()));
    }

    /** @param on the first day in the other unit */
    public Uni<Void> move(String university, UUID person, UUID to, LocalDate on) {
        return members.locked("", university, person)
                .call(member -> members.closePlacement(member, on))
                .call(member -> outbox.add(member.moveTo(to, on)))
                .chain(member -> members.placeFrom(on, member));
    }

    /** @param where the new roster, with what the member brings along; @param on the first day there */
    public Uni<Void> arrive(String university, Standing where, LocalDate on) {
        Member member = Member.joining(where.person(), university, where.unit(), where.stage(), where.joinedOn(), on);
        return members.enter(member, on).chain(() -> outbox.add(member.joined(on)));
    }

    private static Standing standing(Member member) {
        return new Standing(member.person, member.unit, member.stage, member.joinedOn);
    }
}
