package dev.baton.showcase.universities;

import static dev.baton.showcase.universities.UniversityRefusal.UNIVERSITY_NOT_KNOWN;

import dev.baton.platform.people.Person;
import dev.baton.platform.values.Text;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The universities that have been heard of. */
@ApplicationScoped
public class Universities implements PanacheRepositoryBase<University, String> {

    /** The university that this person may act for: their own, when they hold an office in its root unit. */
    public Uni<University> actedForBy(Person person) {
        String own = person.university();
        return findById(own)
                .onItem()
                .ifNull()
                .failWith(() -> UNIVERSITY_NOT_KNOWN.refusal(own))
                .invoke(university -> person.mustHoldOfficeIn(List.of(university.rootUnit)));
    }

    /** @param pointer where in the request the university is named */
    public Uni<University> named(String code, String pointer) {
        return findById(code).onItem().ifNull().failWith(() -> UNIVERSITY_NOT_KNOWN.refusalAt(pointer, code));
    }

    /** All of them, by code: a city has a few dozen. */
    public Uni<Directory> directory() {
        return listAll().map(Directory::of);
    }

    Uni<Void> keep(String code, UUID rootUnit, Text name) {
        return findById(code)
                .onItem()
                .ifNull()
                .switchTo(() -> persist(University.of(code, rootUnit, name)))
                .invoke(university -> university.describe(rootUnit, name))
                .replaceWithVoid();
    }
}
