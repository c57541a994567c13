package dev.baton.membership.developments;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An entry that somebody wants to make.
 *
 * @param fullMembers those of the people it names who were full members on its day
 */
record Attempt(Entry entry, Set<UUID> fullMembers) {

    LocalDate on() {
        return entry.on();
    }

    Facts facts() {
        return entry.facts();
    }

    /** Whether it names so many different people, full members all of them. */
    boolean namesFullMembers(int fewest, int most) {
        List<UUID> people =
                entry.facts().people() == null ? List.of() : entry.facts().people();
        return people.size() >= fewest
                && people.size() <= most
                && new HashSet<>(people).size() == people.size()
                && fullMembers.containsAll(people);
    }
}
