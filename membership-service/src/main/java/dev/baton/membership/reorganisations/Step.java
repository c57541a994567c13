package dev.baton.membership.reorganisations;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.baton.membership.units.BranchKind;
import dev.baton.membership.units.NewUnit;
import dev.baton.membership.units.UnitType;
import dev.baton.platform.values.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything that a reorganisation can consist of. What each does, and when it does not fit, is in {@link Rehearsal}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Step.Establish.class, name = "establish"),
    @JsonSubTypes.Type(value = Step.Cancel.class, name = "cancel"),
    @JsonSubTypes.Type(value = Step.Merge.class, name = "merge"),
    @JsonSubTypes.Type(value = Step.Split.class, name = "split"),
    @JsonSubTypes.Type(value = Step.MoveMembers.class, name = "move-members"),
    @JsonSubTypes.Type(value = Step.MoveUnit.class, name = "move-unit")
})
@Schema(
        description = "`step` says which it is.",
        oneOf = {
            Step.Establish.class,
            Step.Cancel.class,
            Step.Merge.class,
            Step.Split.class,
            Step.MoveMembers.class,
            Step.MoveUnit.class
        },
        discriminatorProperty = "step")
sealed interface Step {

    String KEY = "[a-z0-9][a-z0-9-]{0,31}";

    /** Which units it changes, or puts something under: those who decide must stand above all of them. */
    Stream<Touch> touches();

    /** Whom it names. */
    default Stream<UUID> people() {
        return Stream.of();
    }

    /** @param itself whether the unit itself is changed, or only what is below it */
    record Touch(UnitRef unit, boolean itself) {}

    /** @param key by which later steps mean the new unit; @param kind for branches */
    record Establish(
            @NotNull @Pattern(regexp = KEY) String key,
            @NotNull UnitRef parent,
            @NotNull UnitType type,
            @NotNull Text name,
            @Nullable @Pattern(regexp = NewUnit.CODE) String code,
            @Nullable BranchKind kind)
            implements Step {

        @Override
        public Stream<Touch> touches() {
            return Stream.of(new Touch(parent, false));
        }
    }

    /** @param successor to whom its members and sub-units go, where any are left by then */
    record Cancel(@NotNull UnitRef unit, @Nullable UnitRef successor) implements Step {

        @Override
        public Stream<Touch> touches() {
            return Stream.concat(Stream.of(unit), Optional.ofNullable(successor).stream())
                    .map(one -> new Touch(one, true));
        }
    }

    record Merge(
            @NotNull @Size(min = 1, max = 200) List<@NotNull UnitRef> units,
            @NotNull UnitRef into) implements Step {

        @Override
        public Stream<Touch> touches() {
            return Stream.concat(units.stream(), Stream.of(into)).map(one -> new Touch(one, true));
        }
    }

    /** @param cancel whether nothing of the old unit stays */
    record Split(
            @NotNull UnitRef unit,
            @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Part> parts,
            boolean cancel) implements Step {

        @Override
        public Stream<Touch> touches() {
            return Stream.concat(
                            Stream.of(unit), parts.stream().flatMap(part -> Optional.ofNullable(part.unit()).stream()))
                    .map(one -> new Touch(one, true));
        }

        @Override
        public Stream<UUID> people() {
            return parts.stream().flatMap(part -> part.members().stream());
        }
    }

    /** A new unit beside the one that is split, with key and name, or one that there is. */
    record Part(
            @Nullable @Pattern(regexp = KEY) String key,
            @Nullable UnitRef unit,
            @Nullable Text name,
            @Nullable @Pattern(regexp = NewUnit.CODE) String code,
            @NotNull @Size(max = 20_000) List<@NotNull UUID> members) {}

    record MoveMembers(
            @NotNull UnitRef from,
            @NotNull UnitRef to,
            @NotNull Chosen members) implements Step {

        @Override
        public Stream<Touch> touches() {
            return Stream.of(from, to).map(one -> new Touch(one, true));
        }

        @Override
        public Stream<UUID> people() {
            return members.people().stream();
        }
    }

    record MoveUnit(@NotNull UnitRef unit, @NotNull UnitRef parent) implements Step {

        @Override
        public Stream<Touch> touches() {
            return Stream.of(new Touch(unit, true), new Touch(parent, false));
        }
    }
}
