package dev.baton.activity.activities;

import dev.baton.platform.refusals.RequestReason;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The stages of an activity in their order, and what of them is done. A change makes a new one. */
public record Programme(List<Stage> stages) {

    public Programme {
        stages = List.copyOf(stages);
    }

    Stage stage(UUID id) {
        return stages.stream()
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .orElseThrow(RequestReason.NOT_FOUND::refusal);
    }

    AgendaItem item(UUID id) {
        return stages.stream()
                .flatMap(stage -> stage.agenda().stream())
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(RequestReason.NOT_FOUND::refusal);
    }

    boolean wasConcluded() {
        return stages.stream().allMatch(Stage::wasConcluded);
    }

    boolean hasUndone(AgendaItemKind kind) {
        return stages.stream()
                .flatMap(stage -> stage.agenda().stream())
                .anyMatch(item -> item.kind() == kind && !item.wasDone());
    }

    Programme with(Stage concluded) {
        return withEachStage(stage -> stage.id().equals(concluded.id()) ? concluded : stage);
    }

    Programme withDone(AgendaItem done, Instant now) {
        return withEachStage(stage -> stage.withEachItem(item -> item.equals(done) ? item.doneAt(now) : item));
    }

    private Programme withEachStage(UnaryOperator<Stage> change) {
        return new Programme(stages.stream().map(change).toList());
    }
}
