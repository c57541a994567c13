package dev.baton.membership.appointments;

import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.web.Paging;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The appointments of all universities; every question names the university it is about. */
@ApplicationScoped
public class Appointments implements PanacheRepositoryBase<Appointment, UUID> {

    /** All that a person has, had or will have. */
    public Uni<List<Appointment>> of(String university, UUID person) {
        return find("university = ?1 and person = ?2 order by id", university, person)
                .list();
    }

    Uni<Appointment> get(String university, UUID id) {
        return find("university = ?1 and id = ?2", university, id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal());
    }

    /** Locked, so that of two who end it one comes second and hears so. */
    Uni<Appointment> locked(String university, UUID id) {
        return find("university = ?1 and id = ?2", university, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal());
    }

    Uni<List<Appointment>> page(String university, UUID unit, Paging paging) {
        return find("university = ?1 and unit = ?2 and id > ?3 order by id", university, unit, paging.after())
                .range(0, paging.limit())
                .list();
    }
}
