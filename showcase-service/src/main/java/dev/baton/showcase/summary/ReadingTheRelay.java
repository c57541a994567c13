package dev.baton.showcase.summary;

import static dev.baton.showcase.summary.SummaryRefusal.SUMMARY_NOT_RELEASED;

import dev.baton.platform.people.Person;
import dev.baton.showcase.baton.Batons;
import dev.baton.showcase.figures.Figures;
import dev.baton.showcase.initiatives.Initiative;
import dev.baton.showcase.initiatives.Initiatives;
import dev.baton.showcase.legs.Leg;
import dev.baton.showcase.legs.Legs;
import dev.baton.showcase.showcases.AnnouncedShowcase;
import dev.baton.showcase.showcases.Showcases;
import dev.baton.showcase.universities.Universities;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks at the relay: the whole of one initiative, or what came of one leg. */
@ApplicationScoped
class ReadingTheRelay {

    private final Initiatives initiatives;
    private final Legs legs;
    private final Batons batons;
    private final Showcases showcases;
    private final Figures figures;
    private final Universities universities;
    private final Clock clock;

    ReadingTheRelay(
            Initiatives initiatives,
            Legs legs,
            Batons batons,
            Showcases showcases,
            Figures figures,
            Universities universities,
            Clock clock) {
        this.initiatives = initiatives;
        this.legs = legs;
        this.batons = batons;
        this.showcases = showcases;
        this.figures = figures;
        this.universities = universities;
        this.clock = clock;
    }

    /** @param initiative the newest launched one where none is asked for */
    @WithSession
    Uni<RelayView> board(Optional<UUID> initiative) {
        return initiative
                .map(id -> initiatives.get(id).map(Optional::of))
                .orElseGet(initiatives::newest)
                .chain(found -> found.map(known -> facts(known).map(facts -> facts.board(clock.instant())))
                        .orElseGet(() -> Uni.createFrom().item(RelayView.NONE)));
    }

    @WithSession
    Uni<SummaryView> summary(UUID leg, Person by) {
        return legs.get(leg)
                .invoke(found -> mustBeReleased(found, by))
                .chain(found ->
                        initiatives.get(found.initiative()).chain(this::facts).map(facts -> facts.summary(found)));
    }

    /** Figures that still move tell of single people; until the showcase is concluded they are the host's alone. */
    private static void mustBeReleased(Leg leg, Person by) {
        if (!leg.isConcluded() && !leg.host().equals(by.universityOrNull())) {
            throw SUMMARY_NOT_RELEASED.refusal();
        }
    }

    private Uni<RelayFacts> facts(Initiative initiative) {
        UUID id = initiative.id();
        return universities
                .directory()
                .chain(directory -> legs.of(id)
                        .chain(legsOfIt -> batons.of(id)
                                .chain(baton -> showcases
                                        .announced(id)
                                        .chain(announced -> figures.of(ids(announced))
                                                .map(counted -> new RelayFacts(
                                                        initiative,
                                                        legsOfIt,
                                                        baton,
                                                        announced,
                                                        counted,
                                                        directory))))));
    }

    private static List<UUID> ids(List<AnnouncedShowcase> showcases) {
        return showcases.stream().map(AnnouncedShowcase::id).toList();
    }
}
