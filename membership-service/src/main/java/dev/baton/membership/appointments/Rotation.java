package dev.baton.membership.appointments;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose turn it is to lead a group: everyone once before anyone twice. Who never led comes first, in the order of joining;
 * then whoever led longest ago. So between two turns of one person everybody else who was there has had one; who left drops
 * out, who joined late comes in at once. It tells nobody apart by anything else.
 *
 * @param present who is in the group, in the order of joining
 * @param turns who has led it so far, the earliest first
 */
record Rotation(List<UUID> present, List<UUID> turns) {

    Optional<UUID> next() {
        return present.stream().min(Comparator.comparingInt(turns::lastIndexOf));
    }
}
