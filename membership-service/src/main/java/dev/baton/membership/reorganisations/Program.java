package dev.baton.membership.reorganisations;

import dev.baton.membership.reorganisations.Step.Touch;
import dev.baton.platform.refusals.Refusal;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The steps of a reorganisation, in order. */
record Program(List<Step> steps) {

    Program {
        steps = List.copyOf(steps);
    }

    /**
     * What would come of it. Nothing given is changed.
     *
     * @param ids for new units
     * @throws Refusal of the first step that does not fit, pointing at the part of it that is wrong
     */
    Outcome run(TreeState present, Supplier<UUID> ids) {
        Rehearsal rehearsal = new Rehearsal(present, ids);
        for (int index = 0; index < steps.size(); index++) {
            Step step = steps.get(index);
            Rehearsal.under("/steps/" + index, () -> rehearsal.perform(step));
        }
        return rehearsal.outcome();
    }

    /** The path of the deepest unit that stands above everything touched: who decides holds an office on it. */
    List<UUID> reach(TreeState present) {
        return steps.stream()
                .flatMap(Step::touches)
                .flatMap(touch -> path(touch, present))
                .reduce(Program::common)
                .orElseGet(() -> present.path(present.root().id()));
    }

    List<UUID> people() {
        return steps.stream().flatMap(Step::people).distinct().toList();
    }

    /** The units there are whose members or place may change. */
    List<UUID> units() {
        return steps.stream()
                .flatMap(Step::touches)
                .map(Touch::unit)
                .flatMap(unit -> Stream.ofNullable(unit.id()))
                .distinct()
                .toList();
    }

    private static Stream<List<UUID>> path(Touch touch, TreeState present) {
        UUID id = touch.unit().id();
        if (id == null || !present.has(id)) return Stream.of();
        List<UUID> path = present.path(id);
        return Stream.of(touch.itself() && path.size() > 1 ? path.subList(0, path.size() - 1) : path);
    }

    private static List<UUID> common(List<UUID> one, List<UUID> other) {
        int length = 0;
        while (length < Math.min(one.size(), other.size()) && one.get(length).equals(other.get(length))) {
            length++;
        }
        return one.subList(0, length);
    }
}
