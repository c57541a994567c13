package dev.baton.membership.consents;

import dev.baton.platform.refusals.RequestReason;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people have decided; every question names the university it is about. */
@ApplicationScoped
class Consents implements PanacheRepositoryBase<Consent, UUID> {

    Uni<List<Consent>> of(String university, UUID person) {
        return find("university = ?1 and person = ?2 order by id", university, person)
                .list();
    }

    Uni<Optional<Consent>> last(String university, UUID person, ConsentPurpose purpose) {
        return find("university = ?1 and person = ?2 and purpose = ?3 order by id desc", university, person, purpose)
                .firstResult()
                .map(Optional::ofNullable);
    }

    Uni<Consent> get(String university, UUID person, UUID id) {
        return find("university = ?1 and person = ?2 and id = ?3", university, person, id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal());
    }
}
