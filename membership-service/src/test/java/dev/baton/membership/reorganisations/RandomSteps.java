package dev.baton.membership.reorganisations;

import dev.baton.membership.reorganisations.Step.Cancel;
import dev.baton.membership.reorganisations.Step.Establish;
import dev.baton.membership.reorganisations.Step.Merge;
import dev.baton.membership.reorganisations.Step.MoveMembers;
import dev.baton.membership.reorganisations.Step.MoveUnit;
import dev.baton.membership.reorganisations.Step.Part;
import dev.baton.membership.reorganisations.Step.Split;
import dev.baton.membership.units.UnitType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes up decisions about a university; some make sense. */
final class RandomSteps {

    private final Random random;
    private final NaiveUniversity university;
    private final List<String> keys = new ArrayList<>();

    RandomSteps(Random random, NaiveUniversity university) {
        this.random = random;
        this.university = university;
    }

    List<Step> some() {
        return IntStream.range(0, 1 + random.nextInt(4)).mapToObj(step -> one()).toList();
    }

    private Step one() {
        UnitType type = sensible();
        return switch (random.nextInt(8)) {
            case 0, 1 ->
                new Establish(newKey(), unit(null), UnitType.values()[1 + random.nextInt(4)], Sketch.NAME, null, null);
            case 2 -> new Cancel(unit(type), random.nextInt(3) == 0 ? null : unit(type));
            case 3 -> new Merge(List.of(unit(type)), unit(type));
            case 4 -> split();
            case 5 -> new MoveMembers(unit(UnitType.BRANCH), unit(UnitType.BRANCH), Chosen.everybody());
            case 6 -> named(unit(UnitType.BRANCH));
            default -> new MoveUnit(unit(type), unit(null));
        };
    }

    private Step named(UnitRef from) {
        return new MoveMembers(from, unit(UnitType.BRANCH), Chosen.of(members(from)));
    }

    private Step split() {
        UnitRef unit = unit(UnitType.BRANCH);
        List<UUID> members = members(unit);
        int half = members.size() / 2;
        return new Split(
                unit,
                List.of(
                        new Part(newKey(), null, Sketch.NAME, null, members.subList(0, half)),
                        random.nextInt(3) == 0
                                ? new Part(
                                        null, unit(UnitType.BRANCH), null, null, members.subList(half, members.size()))
                                : new Part(newKey(), null, Sketch.NAME, null, members.subList(half, members.size()))),
                random.nextBoolean());
    }

    /** Mostly those who are there, sometimes all of them, sometimes somebody else. */
    private List<UUID> members(UnitRef unit) {
        List<UUID> there = university.today.people().entrySet().stream()
                .filter(person -> person.getValue().equals(unit.id()))
                .map(Map.Entry::getKey)
                .filter(person -> random.nextInt(3) > 0)
                .toList();
        if (random.nextInt(8) > 0) return there;
        List<UUID> people = new ArrayList<>(there);
        List<UUID> everybody = List.copyOf(university.today.people().keySet());
        people.add(everybody.get(random.nextInt(everybody.size())));
        return people;
    }

    private UnitRef unit(@Nullable UnitType type) {
        if (!keys.isEmpty() && random.nextInt(4) == 0) return UnitRef.ofNew(keys.get(random.nextInt(keys.size())));
        List<UUID> units = university.today.types().entrySet().stream()
                .filter(unit -> type == null || unit.getValue() == type)
                .map(Map.Entry::getKey)
                .toList();
        return units.isEmpty() || random.nextInt(40) == 0
                ? UnitRef.of(new UUID(9, random.nextInt(5)))
                : UnitRef.of(units.get(random.nextInt(units.size())));
    }

    private UnitType sensible() {
        return random.nextInt(12) == 0
                ? UnitType.UNIVERSITY
                : List.of(UnitType.GENERAL_BRANCH, UnitType.BRANCH, UnitType.BRANCH, UnitType.GROUP)
                        .get(random.nextInt(4));
    }

    private String newKey() {
        String key = random.nextInt(30) == 0 && !keys.isEmpty() ? keys.getFirst() : "new-" + keys.size();
        keys.add(key);
        return key;
    }
}
