package dev.baton.membership.universities;

import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The universities, open to everybody who is signed in: names of institutions are public. */
@ApplicationScoped
class ListOfUniversities {

    private final Universities universities;

    ListOfUniversities(Universities universities) {
        this.universities = universities;
    }

    @WithTransaction
    Uni<Page<UniversityView>> page(Paging paging) {
        return universities.page(paging).map(rows -> Page.of(rows, paging, University::unit, UniversityView::of));
    }
}
