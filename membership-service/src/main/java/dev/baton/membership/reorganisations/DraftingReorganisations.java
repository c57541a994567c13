package dev.baton.membership.reorganisations;

import dev.baton.membership.calendar.Today;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.web.ExpectedVersion;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** How a reorganisation is written down, by whoever holds an office above everything it touches. */
@ApplicationScoped
class DraftingReorganisations {

    private final Reorganisations reorganisations;
    private final LookingAtReorganisations looking;
    private final PresentTree present;
    private final Today today;

    DraftingReorganisations(
            Reorganisations reorganisations, LookingAtReorganisations looking, PresentTree present, Today today) {
        this.reorganisations = reorganisations;
        this.looking = looking;
        this.present = present;
        this.today = today;
    }

    @InUniversity
    Uni<UUID> draft(ReorganisationDraft asked, Person by) {
        return present.of(by.university(), asked)
                .map(tree -> Reorganisation.draft(by.university(), asked, tree, by, today.get()))
                .call(draft -> reorganisations.persist(draft))
                .map(Reorganisation::id);
    }

    /** Whoever changes it must stand above what it touched before, and above what it touches now. */
    @InUniversity
    Uni<Reorganisation> change(UUID id, ReorganisationDraft asked, ExpectedVersion expected, Person by) {
        return locked(id, expected, by)
                .call(draft ->
                        present.of(draft.university, asked).invoke(tree -> draft.change(asked, tree, by, today.get())))
                .call(Panache::flush);
    }

    @InUniversity
    Uni<Void> discard(UUID id, ExpectedVersion expected, Person by) {
        return locked(id, expected, by)
                .invoke(Reorganisation::mustBeADraft)
                // by a query: entities removed in several sessions at once have hung (hibernate-reactive 1713)
                .chain(draft -> reorganisations.delete("university = ?1 and id = ?2", draft.university, draft.id))
                .replaceWithVoid();
    }

    private Uni<Reorganisation> locked(UUID id, ExpectedVersion expected, Person by) {
        return reorganisations
                .locked(by.university(), id)
                .call(draft -> looking.mustBeShownTo(by, draft))
                .invoke(draft -> expected.mustBe(draft.version));
    }
}
