package dev.baton.membership.audit;

import dev.baton.platform.web.Paging;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was noted of looks at people; every question names the university it is about. */
@ApplicationScoped
public class Readings implements PanacheRepositoryBase<Reading, UUID> {

    private static final UUID FROM_THE_START = new UUID(0, 0);
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    /** Newest first: a page goes on below the id that the page before ended with. */
    public Uni<List<Reading>> newestFirst(String university, UUID person, Paging paging) {
        UUID before = paging.after().equals(FROM_THE_START) ? AFTER_ALL : paging.after();
        return find("university = ?1 and person = ?2 and id < ?3 order by id desc", university, person, before)
                .range(0, paging.limit())
                .list();
    }

    Uni<Long> of(String university, UUID person) {
        return count("university = ?1 and person = ?2", university, person);
    }
}
