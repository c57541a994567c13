package dev.baton.membership.imports;

import dev.baton.membership.units.UnitType;
import dev.baton.platform.values.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The units that a sheet may name: one and all below it, by id, by code, or by the names of the units down to it, as many as it takes
 * to tell it from others: {@code 示例学院/示例学院第一支部}, or {@code 示例学院第一支部} where there is one such only.
 */
final class UnitsInReach {

    /**
     * @param path ids from the university's root to the unit itself
     * @param code the university's own short name, empty where there is none
     */
    record Known(UUID id, List<UUID> path, UnitType type, Text name, String code, boolean dissolved) {

        boolean hasMembers() {
            return type.hasMembers();
        }
    }

    private final Map<UUID, Known> all;
    private final List<Known> inReach;
    private final Map<String, List<Known>> byWholeName = new HashMap<>();
    private final Map<String, List<Known>> byIdOrCode = new HashMap<>();
    private final Map<String, List<Known>> byLastNames = new HashMap<>();

    /** @param units all of the university */
    UnitsInReach(UUID top, List<Known> units) {
        all = units.stream().collect(Collectors.toMap(Known::id, Function.identity()));
        inReach = units.stream()
                .filter(unit -> unit.path().contains(top) && !unit.dissolved())
                .toList();
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            inReach.forEach(unit -> index(unit, language));
        }
    }

    /** All that are meant: one, hopefully. */
    List<Known> named(String text) {
        String name = normal(text);
        List<Known> whole = byWholeName.getOrDefault(name, List.of());
        List<Known> ending = whole.size() == 1 ? whole : byLastNames.getOrDefault(name, List.of());
        return ending.isEmpty() ? withIdOrCode(name) : ending;
    }

    /** Those that have members, in the order of the tree's names. */
    List<Known> withMembers() {
        return inReach.stream().filter(Known::hasMembers).toList();
    }

    /** The names down to the unit from right below the university. */
    String name(UUID unit, Locale language) {
        return String.join("/", names(Objects.requireNonNull(all.get(unit)), language));
    }

    private List<Known> withIdOrCode(String name) {
        return byIdOrCode.getOrDefault(name, List.of());
    }

    private void index(Known unit, Locale language) {
        note(byIdOrCode, unit.id().toString(), unit);
        if (!unit.code().isEmpty()) note(byIdOrCode, normal(unit.code()), unit);
        List<String> names =
                names(unit, language).stream().map(UnitsInReach::normal).toList();
        note(byWholeName, String.join("/", names), unit);
        for (int from = 0; from < names.size(); from++) {
            note(byLastNames, String.join("/", names.subList(from, names.size())), unit);
        }
    }

    private static void note(Map<String, List<Known>> index, String name, Known unit) {
        List<Known> known = index.computeIfAbsent(name, unseen -> new ArrayList<>());
        if (!known.contains(unit)) known.add(unit);
    }

    private List<String> names(Known unit, Locale language) {
        return unit.path().stream()
                .skip(unit.path().size() > 1 ? 1 : 0)
                .map(id -> Objects.requireNonNull(all.get(id)).name().in(language))
                .toList();
    }

    private static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s*/\\s*", "/")
                .strip();
    }
}
