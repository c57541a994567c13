package dev.baton.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BatonMovesTest {

    private final BatonMoves moves = new BatonMoves();
    private final BatonMove begun = new BatonMove.CustodyBegun("b1", "i1", 1, "szpu", "l1", "2026-12-06T07:05:00Z");
    private final BatonMove offered =
            new BatonMove.Offered("b1", "i1", 1, "szpu", "szu", "2026-12-06T09:40:00Z", "2027-01-05T09:40:00Z");
    private final BatonMove ended =
            new BatonMove.OfferEnded("b1", "i1", 1, "szpu", "szu", "withdrawn", "2026-12-06T09:42:00Z");
    private final BatonMove accepted =
            new BatonMove.Accepted("b1", "i1", 2, "szpu", "szu", "l2", "2026-12-06T09:45:00Z");
    private final BatonMove elsewhere =
            new BatonMove.CustodyBegun("b2", "i2", 1, "hitsz", "l9", "2026-12-07T07:05:00Z");

    @Test
    void aCustodyIsNewsOnce() {
        assertThat(moves.add("e1", begun)).isTrue();
        assertThat(moves.add("e1", begun)).isFalse();
        assertThat(moves.add("told again under another id", begun)).isFalse();
        assertThat(moves.since(LastSeen.NOTHING)).containsExactly(begun);
    }

    @Test
    void anOfferIsNewsOnceAndMayBeMadeAgain() {
        moves.add("e1", begun);
        assertThat(moves.add("e2", offered)).isTrue();
        assertThat(moves.add("e2", offered)).isFalse();
        assertThat(moves.add("e3", offered)).isTrue();
        assertThat(moves.since(LastSeen.NOTHING)).containsExactly(begun, offered);
    }

    @Test
    void anOfferIsOverWhenTheBatonHasMoved() {
        moves.add("e1", begun);
        moves.add("e2", offered);
        moves.add("e3", accepted);
        assertThat(moves.since(LastSeen.NOTHING)).containsExactly(begun, accepted);
        assertThat(moves.add("e4", offered)).isFalse();
    }

    @Test
    void aWatcherHearsWhatItMissedOfItsBatonAndEverythingOfOthers() {
        moves.add("e1", begun);
        moves.add("e3", accepted);
        moves.add("e5", elsewhere);
        assertThat(moves.since(new LastSeen("b1", 1))).containsExactly(accepted, elsewhere);
        assertThat(moves.since(new LastSeen("b1", 2))).containsExactly(elsewhere);
        assertThat(moves.since(LastSeen.read("b2/1"))).containsExactly(begun, accepted);
    }

    @Test
    void aStandingOfferIsToldAgain() {
        moves.add("e1", begun);
        moves.add("e2", offered);
        assertThat(moves.since(new LastSeen("b1", 1))).containsExactly(offered);
    }

    @Test
    void anOfferThatEndedIsNewsOnceAndStandsNoMore() {
        moves.add("e1", begun);
        moves.add("e2", offered);
        assertThat(moves.add("e3", ended)).isTrue();
        assertThat(moves.add("e2", offered)).isFalse();
        assertThat(moves.add("e3", ended)).isFalse();
        assertThat(moves.since(LastSeen.NOTHING)).containsExactly(begun);
    }

    @Test
    void whatCannotBeReadCountsAsNothingSeen() {
        for (String unreadable : new String[] {null, "", "7", "b1/", "b1/x", "b1/99999999999", "a/b/1"}) {
            assertThat(LastSeen.read(unreadable)).isEqualTo(LastSeen.NOTHING);
        }
    }
}
