package dev.baton.membership.members;

import dev.baton.platform.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others may do to the roster: take somebody off it, and put right since when they are a member. */
@ApplicationScoped
public class ChangingMembers {

    private final Members members;
    private final Stages stages;
    private final Outbox outbox;

    ChangingMembers(Members members, Stages stages, Outbox outbox) {
        this.members = members;
        this.stages = stages;
        this.outbox = outbox;
    }

    /** The branch or group whose member they are. */
    public Uni<Optional<UUID>> unitOf(String university, UUID person) {
        return find(university, person).map(found -> found.map(member -> member.unit));
    }

    /** The version of what is shown of a member, as their {@code ETag} has it. */
    public Uni<Long> version(String university, UUID person) {
        return members.get(university, person).map(Members.Entry::version);
    }

    /** Off the roster from this day on. Where they were before stays, so that figures for earlier days do. */
    public Uni<Void> leave(String university, UUID person, LocalDate on) {
        return members.again(university, person)
                .chain(found -> found.map(member -> stages.left(member, on).chain(() -> leave(member, on)))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    /** The same where nothing is to be known of them any more. */
    Uni<Void> erase(String university, UUID person, LocalDate on) {
        return members.again(university, person)
                .chain(found -> found.map(member -> leave(member, on))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    /** A fact about the person alone: on whose roster they were when, and with it every figure, is left as it is. */
    public Uni<Void> correctJoining(String university, UUID person, LocalDate joinedOn, LocalDate today) {
        return members.again(university, person)
                .invoke(found -> found.ifPresent(member -> member.correct(joinedOn, today)))
                .replaceWithVoid();
    }

    public static void mustBeADayOfJoining(@Nullable LocalDate joinedOn, LocalDate today) {
        if (joinedOn != null) JoiningDay.mustBe(joinedOn, today);
    }

    private Uni<Optional<Member>> find(String university, UUID person) {
        return members.find("university = ?1 and person = ?2", university, person)
                .firstResult()
                .map(Optional::ofNullable);
    }

    /**
     * The row is deleted by a query: of two entities deleted at once, Hibernate Reactive may tell one session of the other's
     * end, and the first waits for ever (its issue 1713).
     */
    private Uni<Void> leave(Member member, LocalDate on) {
        return members.closePlacement(member, on)
                .chain(() -> members.delete("university = ?1 and person = ?2", member.university, member.person))
                .chain(() -> outbox.add(member.left(on)));
    }
}
