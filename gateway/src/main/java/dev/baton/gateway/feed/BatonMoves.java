package dev.baton.gateway.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The moves of every baton, each once. Custodies are told apart by their number; an offer and its end
 * by their event ids, and they count only while the custody they were made in lasts.
 */
class BatonMoves {

    private final Map<String, Path> batons = new LinkedHashMap<>();

    /** Whether the move is news. */
    boolean add(String eventId, BatonMove move) {
        Path path = batons.computeIfAbsent(move.baton(), baton -> new Path());
        return switch (move) {
            case BatonMove.Custody custody -> path.add(custody);
            case BatonMove.Offered offer -> path.offers(eventId, offer, offer);
            case BatonMove.OfferEnded ended -> path.offers(eventId, ended, null);
        };
    }

    /** What a watcher has missed, oldest first for each baton; a standing offer is told again every time. */
    List<BatonMove> since(LastSeen seen) {
        List<BatonMove> missed = new ArrayList<>();
        for (Path path : batons.values()) {
            path.custodies.values().stream()
                    .filter(custody -> !seen.includes(custody))
                    .forEach(missed::add);
            if (path.offer != null) {
                missed.add(path.offer);
            }
        }
        return missed;
    }

    /** What happened to one baton. */
    private static final class Path {
        private final TreeMap<Integer, BatonMove.Custody> custodies = new TreeMap<>();
        private final Set<String> toldOfOffers = new HashSet<>();
        private BatonMove.@Nullable Offered offer;

        boolean add(BatonMove.Custody custody) {
            if (custodies.putIfAbsent(custody.custodyNumber(), custody) != null) {
                return false;
            }
            if (offer != null && offer.custodyNumber() < custody.custodyNumber()) {
                offer = null;
            }
            return true;
        }

        /** @param standing the offer that stands from then on, or none */
        boolean offers(String eventId, BatonMove told, BatonMove.@Nullable Offered standing) {
            boolean isOver = !custodies.isEmpty() && custodies.lastKey() > told.custodyNumber();
            if (!toldOfOffers.add(eventId) || isOver) {
                return false;
            }
            offer = standing;
            return true;
        }
    }
}
