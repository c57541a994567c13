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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/**
 * A university as one would keep it in a notebook: a line for every unit and every member, and a copy of all of it for
 * every day. Slow, and written without a look at {@link Rehearsal}.
 */
final class NaiveUniversity {

    /** Thrown where a step makes no sense. */
    static final class Nonsense extends RuntimeException {}

    record Page(Map<UUID, UUID> parents, Map<UUID, UnitType> types, Map<UUID, UUID> people) {

        Page copy() {
            return new Page(new LinkedHashMap<>(parents), new LinkedHashMap<>(types), new LinkedHashMap<>(people));
        }
    }

    /** Units that are no more are in none of the first two; the page of today is the last. */
    Page today = new Page(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());

    final TreeMap<Integer, Page> days = new TreeMap<>();

    void add(UUID unit, UUID parent, UnitType type) {
        today.parents().put(unit, parent);
        today.types().put(unit, type);
    }

    void endOfDay(int day) {
        days.put(day, today.copy());
    }

    /** All of it or nothing. */
    void decide(List<Step> steps, Function<String, UUID> idOf) {
        Page page = today.copy();
        Map<String, UUID> keys = new HashMap<>();
        for (Step step : steps) {
            switch (step) {
                case Establish it -> establish(page, keys, it.key(), find(page, keys, it.parent()), it.type(), idOf);
                case Cancel it -> cancel(page, keys, it);
                case Merge it -> {
                    UUID into = find(page, keys, it.into());
                    for (UnitRef one : it.units()) {
                        UUID source = find(page, keys, one);
                        demand(!keys.containsValue(source) && !source.equals(into));
                        demand(page.types().get(source) == page.types().get(into)
                                && page.parents().get(source) != null);
                        empty(page, source, into);
                        remove(page, source);
                    }
                }
                case Split it -> split(page, keys, it, idOf);
                case MoveMembers it -> {
                    UUID from = find(page, keys, it.from());
                    UUID to = find(page, keys, it.to());
                    demand(holdsMembers(page, from) && holdsMembers(page, to));
                    if (it.members().all()) {
                        page.people().replaceAll((person, unit) -> unit.equals(from) ? to : unit);
                    } else {
                        for (UUID person : it.members().people()) {
                            take(page, person, from, to);
                        }
                    }
                }
                case MoveUnit it -> {
                    UUID unit = find(page, keys, it.unit());
                    UUID parent = find(page, keys, it.parent());
                    demand(page.parents().get(unit) != null);
                    demand(fits(page.types().get(unit), page.types().get(parent)));
                    page.parents().put(unit, parent);
                }
            }
        }
        today = page;
    }

    private static void establish(
            Page page, Map<String, UUID> keys, String key, UUID parent, UnitType type, Function<String, UUID> idOf) {
        demand(!keys.containsKey(key) && fits(type, page.types().get(parent)));
        UUID unit = idOf.apply(key);
        keys.put(key, unit);
        page.parents().put(unit, parent);
        page.types().put(unit, type);
    }

    private static void cancel(Page page, Map<String, UUID> keys, Cancel it) {
        UUID unit = find(page, keys, it.unit());
        demand(!keys.containsValue(unit) && page.parents().get(unit) != null);
        if (it.successor() != null) {
            UUID successor = find(page, keys, it.successor());
            demand(!successor.equals(unit));
            empty(page, unit, successor);
        }
        remove(page, unit);
    }

    private static void split(Page page, Map<String, UUID> keys, Split it, Function<String, UUID> idOf) {
        UUID unit = find(page, keys, it.unit());
        demand(holdsMembers(page, unit));
        demand(!it.cancel() || !keys.containsValue(unit));
        for (Part part : it.parts()) {
            UUID to;
            if (part.unit() == null) {
                establish(
                        page,
                        keys,
                        part.key(),
                        page.parents().get(unit),
                        page.types().get(unit),
                        idOf);
                to = keys.get(part.key());
            } else {
                to = find(page, keys, part.unit());
                demand(!to.equals(unit) && page.types().get(to) == page.types().get(unit));
            }
            for (UUID person : part.members()) {
                take(page, person, unit, to);
            }
        }
        if (it.cancel()) remove(page, unit);
    }

    private static void take(Page page, UUID person, UUID from, UUID to) {
        UUID at = page.people().get(person);
        demand(at != null && (at.equals(from) || from.equals(page.parents().get(at))));
        page.people().put(person, to);
    }

    private static void empty(Page page, UUID unit, UUID into) {
        for (Map.Entry<UUID, UUID> person : page.people().entrySet()) {
            if (person.getValue().equals(unit)) {
                demand(holdsMembers(page, into));
                person.setValue(into);
            }
        }
        for (UUID child : new ArrayList<>(page.parents().keySet())) {
            if (unit.equals(page.parents().get(child))) {
                demand(fits(page.types().get(child), page.types().get(into)));
                page.parents().put(child, into);
            }
        }
    }

    private static void remove(Page page, UUID unit) {
        demand(!page.people().containsValue(unit) && !page.parents().containsValue(unit));
        page.parents().remove(unit);
        page.types().remove(unit);
    }

    private static UUID find(Page page, Map<String, UUID> keys, UnitRef ref) {
        UUID unit = ref.id() == null ? keys.get(ref.key()) : ref.id();
        demand(unit != null && page.types().containsKey(unit));
        return unit;
    }

    private static boolean holdsMembers(Page page, UUID unit) {
        return page.types().get(unit) == UnitType.BRANCH || page.types().get(unit) == UnitType.GROUP;
    }

    private static boolean fits(UnitType type, UnitType parent) {
        return switch (parent) {
            case UNIVERSITY ->
                List.of(UnitType.SECONDARY_ORGANISATION, UnitType.BRANCH, UnitType.ADMINISTRATIVE)
                        .contains(type);
            case SECONDARY_ORGANISATION ->
                List.of(UnitType.GENERAL_BRANCH, UnitType.BRANCH, UnitType.ADMINISTRATIVE)
                        .contains(type);
            case GENERAL_BRANCH -> type == UnitType.BRANCH;
            case BRANCH -> type == UnitType.GROUP;
            case GROUP, ADMINISTRATIVE -> false;
        };
    }

    private static void demand(boolean sense) {
        if (!sense) throw new Nonsense();
    }
}
