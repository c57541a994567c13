package dev.baton.membership.transfers;

import dev.baton.membership.appointments.LeavingOffices;
import dev.baton.membership.calendar.Today;
import dev.baton.membership.developments.ClosingDevelopments;
import dev.baton.membership.members.ChangingMembers;
import dev.baton.membership.members.MovingMembers;
import dev.baton.membership.members.MovingMembers.Standing;
import dev.baton.membership.people.KnownPerson;
import dev.baton.membership.people.People;
import dev.baton.membership.people.PersonalData;
import dev.baton.membership.units.Unit;
import dev.baton.membership.units.Units;
import dev.baton.platform.values.Text;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What it takes to go, and what happens at the university that a member leaves. */
@ApplicationScoped
class Leaving {

    private final MovingMembers members;
    private final ChangingMembers roster;
    private final People people;
    private final Units units;
    private final LeavingOffices offices;
    private final ClosingDevelopments developments;
    private final Today today;

    Leaving(
            MovingMembers members,
            ChangingMembers roster,
            People people,
            Units units,
            LeavingOffices offices,
            ClosingDevelopments developments,
            Today today) {
        this.members = members;
        this.roster = roster;
        this.people = people;
        this.units = units;
        this.offices = offices;
        this.developments = developments;
        this.today = today;
    }

    /** What the new university is told of who comes. */
    record Departed(PersonalData data, Standing standing) {}

    /** A secretary in office is replaced first: of the branch that is left, or of any unit where it is the university. */
    Uni<Void> mustBeFreeToGo(Transfer transfer) {
        return leftBehind(transfer)
                .chain(left -> left.map(top ->
                                offices.withoutTheSecretary(transfer.university, transfer.person, top, today.get()))
                        .orElseGet(() -> Uni.createFrom().item(List.of())))
                .invoke(Leaving::mustBeNone)
                .replaceWithVoid();
    }

    /** Within the university: whatever else was held in the branch, or in the group that alone is left, ends. */
    Uni<Void> leaveOfficesBehind(Transfer transfer) {
        return leftBehind(transfer)
                .chain(left -> left.map(top -> offices.endBelow(transfer.university, transfer.person, top, today.get()))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    /** Off the roster, out of every office; the person stays as the record of a membership that was. */
    Uni<Departed> leave(Transfer transfer) {
        return members.standing("", transfer.university, transfer.person)
                .chain(standing -> people.locked("", transfer.university, transfer.person)
                        .call(() -> mustBeFreeToGo(transfer))
                        .call(() -> offices.endAll(transfer.university, transfer.person, today.get()))
                        .call(() -> developments.ofWhoMoved(
                                transfer.university, transfer.person, standing.unit(), today.get()))
                        .call(() -> roster.leave(transfer.university, transfer.person, today.get()))
                        .map(person -> departed(person, standing)));
    }

    private Departed departed(KnownPerson person, Standing standing) {
        person.giveBackCampusNumber();
        return new Departed(people.open(person), standing);
    }

    /** The topmost unit to which the member does not belong any more; none where they go into a group of their branch. */
    private Uni<Optional<UUID>> leftBehind(Transfer transfer) {
        return members.seen(transfer.university, transfer.person)
                .chain(standing -> units.get(transfer.university, standing.unit()))
                .chain(from -> transfer.kind == TransferKind.WITHIN_THE_UNIVERSITY
                        ? units.get(transfer.university, transfer.toUnit).map(to -> leftBehind(from, to))
                        : Uni.createFrom().item(Optional.of(from.path().getFirst())));
    }

    private static Optional<UUID> leftBehind(Unit from, Unit to) {
        UUID branch = from.branchPath().getLast();
        if (!branch.equals(to.branchPath().getLast())) return Optional.of(branch);
        return branch.equals(from.id()) ? Optional.empty() : Optional.of(from.id());
    }

    private static void mustBeNone(List<Unit> kept) {
        if (kept.isEmpty()) return;
        List<Text> names = kept.stream().map(Unit::name).toList();
        throw TransferRefusal.SECRETARY_IN_OFFICE.refusal(new Text(
                names.stream().map(Text::zh).collect(Collectors.joining("、")),
                names.stream().map(Text::en).collect(Collectors.joining(", "))));
    }
}
