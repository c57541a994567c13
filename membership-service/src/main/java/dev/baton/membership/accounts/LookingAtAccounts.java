package dev.baton.membership.accounts;

import dev.baton.membership.audit.Purpose;
import dev.baton.membership.audit.ReadLog;
import dev.baton.membership.people.KnownPerson;
import dev.baton.membership.people.People;
import dev.baton.membership.units.Unit;
import dev.baton.membership.units.Units;
import dev.baton.membership.universities.Universities;
import dev.baton.platform.people.Person;
import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.tenancy.InUniversity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who may see an account: its person, and the offices of their branch and above; of who is on no roster, the root's. */
@ApplicationScoped
class LookingAtAccounts {

    private final People people;
    private final Accounts accounts;
    private final Units units;
    private final Universities universities;
    private final ReadLog readLog;

    LookingAtAccounts(People people, Accounts accounts, Units units, Universities universities, ReadLog readLog) {
        this.people = people;
        this.accounts = accounts;
        this.units = units;
        this.universities = universities;
        this.readLog = readLog;
    }

    /** To everybody else there is no such person. */
    @InUniversity
    Uni<Standing> one(UUID id, Person by) {
        return standing(by.university(), id)
                .call(standing -> unitOf(by.university(), id).invoke(unit -> mustBeVisible(id, unit, by)))
                .call(() -> readLog.note(by, Purpose.LOOK, List.of(id)));
    }

    AccountView view(Standing standing) {
        KnownPerson person = standing.person();
        return new AccountView(
                person.id(),
                person.hasLogin() ? people.open(person).login() : null,
                standing.state(),
                standing.account().map(account -> account.reason).orElse(null));
    }

    Uni<Standing> standing(String university, UUID id) {
        return people.get(university, id)
                .chain(person -> accounts.look(university, id).map(account -> new Standing(person, account)));
    }

    Uni<Unit> unitOf(String university, UUID person) {
        return accounts.roster(university, person)
                .chain(roster -> roster.map(unit -> units.get(university, unit))
                        .orElseGet(
                                () -> universities.get(university).chain(root -> units.get(university, root.unit()))));
    }

    private static void mustBeVisible(UUID person, Unit unit, Person by) {
        if (!person.equals(by.idOrNull()) && !by.holdsOfficeIn(unit.path())) throw RequestReason.NOT_FOUND.refusal();
    }
}
