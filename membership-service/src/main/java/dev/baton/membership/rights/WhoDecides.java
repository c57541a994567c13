package dev.baton.membership.rights;

import dev.baton.membership.appointments.Standing;
import dev.baton.membership.units.Unit;
import dev.baton.membership.units.Units;
import dev.baton.platform.people.Person;
import dev.baton.platform.refusals.RequestReason;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Who decides on what a person asks for. A person belongs to the unit whose member they are, or last were; who never was
 * a member, such as the holder of an office, belongs to the university's root.
 */
@ApplicationScoped
public class WhoDecides {

    private static final String UNIT_OF = """
            coalesce((select p.unit from placement p where p.university = v.code and p.person = %s
                      order by p.from_on desc limit 1), v.unit)""";

    /** Of rows {@code r} about people, those about who belongs to {@code :unit} or a unit below it. */
    public static final String BELONGS_THERE_OR_BELOW = """
            exists (select from university v
                    join unit u on u.university = v.code and u.id = %s
                    where v.code = r.university and cast(:unit as uuid) = any (u.path))
            """.formatted(UNIT_OF.formatted("r.person"));

    private final Units units;
    private final Standing standing;

    WhoDecides(Units units, Standing standing) {
        this.units = units;
        this.standing = standing;
    }

    /** To those who do not decide, there is nothing to decide; and nobody decides for themselves. */
    public Uni<Void> mustDecideOn(UUID person, Person by) {
        return unitOf(by.university(), person)
                .invoke(unit -> mustKnow(person, unit, by))
                .invoke(() -> mustBeAnother(person, by))
                .chain(unit -> standing.mustHoldOfficeIn(unit.path(), by));
    }

    /** They themselves, and those who decide. */
    public Uni<Void> mayKnow(UUID person, Person by) {
        return unitOf(by.university(), person)
                .invoke(unit -> mustKnow(person, unit, by))
                .replaceWithVoid();
    }

    /** What concerns the university as a whole: by an office of its root. */
    public Uni<Void> mustBeTheUniversitys(Person by) {
        return root(by.university()).chain(unit -> standing.mustHoldOfficeIn(unit.path(), by));
    }

    private Uni<Unit> unitOf(String university, UUID person) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select " + UNIT_OF.formatted(":person")
                                        + " from university v where v.code = :university",
                                UUID.class)
                        .setParameter("person", person)
                        .setParameter("university", university)
                        .getSingleResult())
                .chain(unit -> units.get(university, unit));
    }

    private Uni<Unit> root(String university) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("select unit from university where code = ?1", UUID.class)
                        .setParameter(1, university)
                        .getSingleResult())
                .chain(unit -> units.get(university, unit));
    }

    private static void mustKnow(UUID person, Unit unit, Person by) {
        if (!person.equals(by.idOrNull()) && !by.holdsOfficeIn(unit.path())) throw RequestReason.NOT_FOUND.refusal();
    }

    private static void mustBeAnother(UUID person, Person by) {
        if (person.equals(by.idOrNull())) throw RightsRefusal.OWN_REQUEST.refusal();
    }
}
