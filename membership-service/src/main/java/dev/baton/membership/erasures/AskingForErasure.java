package dev.baton.membership.erasures;

import dev.baton.membership.appointments.Standing;
import dev.baton.membership.members.ChangingMembers;
import dev.baton.membership.people.People;
import dev.baton.membership.rights.WhoDecides;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** How an erasure begins: with the person's own wish, or with the university's office for those who cannot say it here. */
@ApplicationScoped
class AskingForErasure {

    private final Erasures erasures;
    private final People people;
    private final ChangingMembers members;
    private final Standing standing;
    private final WhoDecides who;
    private final Clock clock;

    AskingForErasure(
            Erasures erasures, People people, ChangingMembers members, Standing standing, WhoDecides who, Clock clock) {
        this.erasures = erasures;
        this.people = people;
        this.members = members;
        this.standing = standing;
        this.who = who;
        this.clock = clock;
    }

    @InUniversity
    Uni<UUID> wish(Person me) {
        return mayBeErased(me.university(), me.id())
                .chain(() -> erasures.persist(Erasure.wished(me.university(), me.id(), clock.instant())))
                .map(Erasure::id);
    }

    @InUniversity
    Uni<UUID> ask(UUID person, ErasureGround ground, Person by) {
        return who.mustBeTheUniversitys(by)
                .chain(() -> mayBeErased(by.university(), person))
                .chain(() -> members.unitOf(by.university(), person))
                .chain(unit -> erasures.persist(
                        Erasure.official(by.university(), person, ground, unit.isPresent(), by.id(), clock.instant())))
                .map(Erasure::id);
    }

    /** Until it is decided. */
    @InUniversity
    Uni<Void> withdraw(Person me) {
        return erasures.pendingOf(me.university(), me.id())
                .invoke(erasure -> erasure.withdraw(clock.instant()))
                .replaceWithVoid();
    }

    private Uni<Void> mayBeErased(String university, UUID person) {
        return people.locked("", university, person)
                .chain(() -> standing.mustHoldNone(university, person))
                .chain(() -> erasures.noneMustBePending(university, person));
    }
}
