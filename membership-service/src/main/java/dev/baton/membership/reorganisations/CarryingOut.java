package dev.baton.membership.reorganisations;

import dev.baton.membership.appointments.OfficesOfDissolvedUnits;
import dev.baton.membership.members.ResettlingMembers;
import dev.baton.membership.units.ReshapingTheTree;
import dev.baton.membership.units.ReshapingTheTree.Place;
import dev.baton.membership.units.UnitEvent.UnitDissolved;
import dev.baton.membership.units.UnitEvent.UnitEstablished;
import dev.baton.membership.units.UnitEvent.UnitMoved;
import dev.baton.platform.events.DomainEvent;
import dev.baton.platform.outbox.Outbox;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Lets a decision happen: a fixed number of statements, however many units and members it is about. */
@ApplicationScoped
class CarryingOut {

    private final ReshapingTheTree tree;
    private final ResettlingMembers members;
    private final OfficesOfDissolvedUnits offices;
    private final Lineage lineage;
    private final Outbox outbox;

    CarryingOut(
            ReshapingTheTree tree,
            ResettlingMembers members,
            OfficesOfDissolvedUnits offices,
            Lineage lineage,
            Outbox outbox) {
        this.tree = tree;
        this.members = members;
        this.offices = offices;
        this.lineage = lineage;
        this.outbox = outbox;
    }

    Uni<Void> carryOut(Reorganisation decided, Outcome outcome, LocalDate day) {
        return Panache.flush()
                .chain(() -> reshape(decided.university, outcome, day))
                .chain(() -> lineage.keep(decided, outcome.lineage(), day))
                .chain(() -> tell(decided.university, outcome, day));
    }

    private Uni<Void> reshape(String university, Outcome outcome, LocalDate day) {
        return tree.reshape(
                university,
                places(outcome, outcome.established()),
                places(outcome, outcome.moved()),
                ids(outcome.dissolved()),
                day);
    }

    /** Units before those who move there. */
    private Uni<Void> tell(String university, Outcome outcome, LocalDate day) {
        return members.resettle(
                        university,
                        outcome.members().crowdsThatMove(),
                        outcome.members().people(),
                        day)
                .chain(moved -> offices.end(university, ids(outcome.dissolved()), day)
                        .map(ended -> Stream.of(unitEvents(university, outcome, day), moved, ended)))
                .chain(events ->
                        outbox.addMany(events.<DomainEvent>flatMap(List::stream).toList()));
    }

    private static List<DomainEvent> unitEvents(String university, Outcome outcome, LocalDate day) {
        return Stream.of(
                        outcome.established().stream().map(unit -> established(university, outcome, unit, day)),
                        outcome.moved().stream().map(unit -> moved(university, outcome, unit, day)),
                        outcome.dissolved().stream().map(unit -> dissolved(university, outcome, unit, day)))
                .<DomainEvent>flatMap(events -> events)
                .toList();
    }

    private static UnitEstablished established(String university, Outcome outcome, Node unit, LocalDate day) {
        List<UUID> path = outcome.after().path(unit.id());
        return new UnitEstablished(unit.id(), university, unit.parent(), path, unit.type(), unit.name(), day);
    }

    private static UnitMoved moved(String university, Outcome outcome, Node unit, LocalDate day) {
        return new UnitMoved(
                unit.id(), university, unit.parent(), outcome.after().path(unit.id()), day);
    }

    private static UnitDissolved dissolved(String university, Outcome outcome, Node unit, LocalDate day) {
        List<UUID> successors =
                outcome.successorsOf(unit.id()).stream().sorted().toList();
        return new UnitDissolved(unit.id(), university, successors, day);
    }

    private static List<UUID> ids(List<Node> units) {
        return units.stream().map(Node::id).toList();
    }

    private static List<Place> places(Outcome outcome, List<Node> units) {
        return units.stream()
                .map(unit -> new Place(
                        unit.id(),
                        unit.parent(),
                        outcome.after().path(unit.id()),
                        unit.type(),
                        unit.name(),
                        unit.code(),
                        unit.kind(),
                        unit.administrativeUnit()))
                .toList();
    }
}
