package dev.baton.showcase.figures;

import dev.baton.platform.values.Count;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** The figures of showcases, kept as they arrive. */
@ApplicationScoped
public class Figures {

    public Uni<Void> stageConcluded(UUID showcase, UUID stage, int stops, List<String> presentations) {
        return Panache.getSession()
                .chain(session -> session.merge(ConcludedStage.of(showcase, stage, stops, presentations)))
                .replaceWithVoid();
    }

    public Uni<Void> headcountRecorded(UUID showcase, Count count, Instant at) {
        return change(showcase, attendance -> attendance.headcount(count, at));
    }

    public Uni<Void> registrationsCounted(UUID showcase, int registered, int checkedIn, Instant at) {
        return change(showcase, attendance -> attendance.registrations(registered, checkedIn, at));
    }

    public Uni<Void> activityConcluded(UUID showcase, Instant at) {
        return change(showcase, attendance -> attendance.close(at));
    }

    public Uni<Set<UUID>> concludedStages(UUID showcase) {
        return stages(List.of(showcase))
                .map(stages -> stages.stream().map(stage -> stage.stage).collect(Collectors.toSet()));
    }

    public Uni<Boolean> isClosed(UUID showcase) {
        return attendances(List.of(showcase))
                .map(attendances -> attendances.stream().anyMatch(attendance -> attendance.closedAt != null));
    }

    /** By showcase; one of which nothing has been heard has unknown figures. */
    public Uni<Map<UUID, ShowcaseFigures>> of(Collection<UUID> showcases) {
        return stages(showcases)
                .chain(stages -> attendances(showcases)
                        .map(attendances -> showcases.stream()
                                .collect(Collectors.toMap(
                                        showcase -> showcase,
                                        showcase -> ShowcaseFigures.of(showcase, stages, attendances)))));
    }

    private static Uni<List<ConcludedStage>> stages(Collection<UUID> showcases) {
        return query("from ConcludedStage where showcase in ?1 order by stage", ConcludedStage.class, showcases);
    }

    private static Uni<List<Attendance>> attendances(Collection<UUID> showcases) {
        return query("from Attendance where showcase in ?1", Attendance.class, showcases);
    }

    private static <T> Uni<List<T>> query(String query, Class<T> type, Collection<UUID> showcases) {
        return Panache.getSession()
                .chain(session -> session.createQuery(query, type)
                        .setParameter(1, showcases)
                        .getResultList());
    }

    private static Uni<Void> change(UUID showcase, Consumer<Attendance> change) {
        return Panache.getSession()
                .chain(session -> findOrBegin(session, showcase))
                .invoke(change)
                .replaceWithVoid();
    }

    private static Uni<Attendance> findOrBegin(Mutiny.Session session, UUID showcase) {
        return session.find(Attendance.class, showcase).onItem().ifNull().switchTo(() -> {
            Attendance begun = Attendance.of(showcase);
            return session.persist(begun).replaceWith(begun);
        });
    }
}
