package dev.baton.membership.reorganisations;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Notes during a rehearsal which unit comes of which. */
final class FamilyTree {

    private final Set<Edge> said = new LinkedHashSet<>();
    private final Map<UUID, Set<UUID>> given = new LinkedHashMap<>();

    void came(Node from, Node to, Descent kind) {
        said.add(new Edge(from.id(), to.id(), kind));
    }

    /** Members or a sub-unit went there: if the giver is cancelled later, the receiver has come of it. */
    void gave(Node from, Node to) {
        given.computeIfAbsent(from.id(), one -> new LinkedHashSet<>()).add(to.id());
    }

    List<Edge> edges(TreeState after) {
        Set<List<UUID>> known = new HashSet<>();
        said.forEach(edge -> known.add(List.of(edge.from(), edge.to())));
        Stream<Edge> tookOver = given.keySet().stream()
                .filter(from -> after.unit(from).dissolved())
                .flatMap(from -> given.get(from).stream()
                        .filter(to -> !to.equals(from) && !known.contains(List.of(from, to)))
                        .map(to -> new Edge(from, to, Descent.TOOK_OVER)));
        return Stream.concat(said.stream(), tookOver).toList();
    }
}
