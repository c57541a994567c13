package dev.baton.showcase.showcases;

import static dev.baton.showcase.showcases.ShowcaseRefusal.LEG_HAS_A_SHOWCASE;

import dev.baton.platform.people.Person;
import dev.baton.platform.refusals.RequestReason;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The showcases, at most one for each leg. */
@ApplicationScoped
public class Showcases implements PanacheRepositoryBase<Showcase, UUID> {

    /** The initiative that a showcase belongs to; none where the id is not one of ours. */
    public Uni<Optional<UUID>> initiativeOf(UUID showcase) {
        return findById(showcase).map(found -> Optional.ofNullable(found).map(known -> known.initiative));
    }

    /** Those that the public may know of. */
    public Uni<List<AnnouncedShowcase>> announced(UUID initiative) {
        return list("initiative = ?1 and status <> ?2", initiative, ShowcaseStatus.DRAFT)
                .map(showcases -> showcases.stream().map(AnnouncedShowcase::of).toList());
    }

    /** A draft is there for its host alone. */
    Uni<Showcase> seenBy(Person person, UUID id) {
        return findById(id)
                .map(found -> Optional.ofNullable(found)
                        .filter(showcase -> showcase.isVisibleTo(person.universityOrNull()))
                        .orElseThrow(RequestReason.NOT_FOUND::refusal));
    }

    Uni<Showcase> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal());
    }

    Uni<Void> mustBeNone(UUID leg) {
        return count("leg", leg)
                .invoke(showcases -> {
                    if (showcases > 0) throw LEG_HAS_A_SHOWCASE.refusalAt("/leg");
                })
                .replaceWithVoid();
    }
}
