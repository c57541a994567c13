package dev.baton.membership.reorganisations;

import dev.baton.membership.calendar.Today;
import dev.baton.membership.reorganisations.Step.Part;
import dev.baton.membership.reorganisations.Step.Split;
import dev.baton.membership.rules.BranchSizes;
import dev.baton.membership.units.Unit;
import dev.baton.membership.units.UnitType;
import dev.baton.membership.units.Units;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.values.Text;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** How a branch that has become too large is proposed to be divided: a draft, which people may change and must decide. */
@ApplicationScoped
class ProposingDivisions {

    /** Those in the branch's groups are in the branch. */
    private static final String COLLEAGUES = """
            select m.person, cast(extract(year from m.joined_on) as int), m.stage = 'FULL_MEMBER',
                   m.stage in ('FULL_MEMBER', 'PROBATIONARY_MEMBER')
            from unit u join member m on m.university = u.university and m.unit = u.id
            where u.university = ?1 and m.university = ?1 and u.dissolved_on is null and (u.id = ?2 or u.parent = ?2)""";

    private final Units units;
    private final Reorganisations reorganisations;
    private final PresentTree present;
    private final BranchSizes sizes;
    private final Today today;

    ProposingDivisions(
            Units units, Reorganisations reorganisations, PresentTree present, BranchSizes sizes, Today today) {
        this.units = units;
        this.reorganisations = reorganisations;
        this.present = present;
        this.sizes = sizes;
        this.today = today;
    }

    @InUniversity
    Uni<UUID> propose(UUID branch, NewDivision asked, Person by) {
        return units.get(by.university(), branch)
                .invoke(unit -> Reorganisation.mustBeHeldBy(by, unit.pathAbove()))
                .invoke(ProposingDivisions::mustBeABranch)
                .chain(unit -> colleagues(by.university(), branch)
                        .map(all -> draft(unit, asked.of(all, sizes.of(unit.kind())))))
                .chain(draft -> write(draft, by));
    }

    private Uni<UUID> write(ReorganisationDraft draft, Person by) {
        return present.of(by.university(), draft)
                .map(tree -> Reorganisation.draft(by.university(), draft, tree, by, today.get()))
                .call(made -> reorganisations.persist(made))
                .map(Reorganisation::id);
    }

    /** The first part is the old branch; those in it stay where they are. */
    private static ReorganisationDraft draft(Unit branch, List<List<Colleague>> parts) {
        List<Part> further = IntStream.range(1, parts.size())
                .mapToObj(index -> part(branch, index + 1, parts.get(index)))
                .toList();
        return new ReorganisationDraft(
                new Text(
                        "划分" + branch.name().zh(),
                        "Division of " + branch.name().en()),
                null,
                branch.pathAbove().getLast(),
                null,
                List.of(new Split(UnitRef.of(branch.id()), further, false)));
    }

    private static Part part(Unit branch, int number, List<Colleague> members) {
        return new Part(
                "part-" + number,
                null,
                PartName.of(branch.name(), number),
                null,
                members.stream().map(Colleague::person).toList());
    }

    private static void mustBeABranch(Unit unit) {
        if (unit.type() != UnitType.BRANCH) throw ReorganisationRefusal.ONLY_BRANCHES_ARE_DIVIDED.refusal();
    }

    private static Uni<List<Colleague>> colleagues(String university, UUID branch) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(COLLEAGUES, Object[].class)
                        .setParameter(1, university)
                        .setParameter(2, branch)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Colleague((UUID) row[0], (Integer) row[1], (Boolean) row[2], (Boolean) row[3]))
                        .toList());
    }
}
