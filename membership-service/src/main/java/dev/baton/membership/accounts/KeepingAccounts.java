package dev.baton.membership.accounts;

import dev.baton.membership.appointments.Appointments;
import dev.baton.membership.calendar.Today;
import dev.baton.membership.mail.MailTemplate;
import dev.baton.membership.mail.WritingMail;
import dev.baton.membership.people.KnownPerson;
import dev.baton.membership.people.People;
import dev.baton.membership.people.PersonalData;
import dev.baton.membership.universities.Universities;
import dev.baton.membership.universities.University;
import dev.baton.platform.refusals.Refusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** How an account comes to be what it should be: read, tell Keycloak, note what came of it. */
@ApplicationScoped
class KeepingAccounts {

    private static final Uni<Void> NOTHING = Uni.createFrom().voidItem();

    private final Universities universities;
    private final People people;
    private final Appointments appointments;
    private final Accounts accounts;
    private final AskingKeycloak keycloak;
    private final WritingMail mail;
    private final Today today;
    private final Clock clock;

    KeepingAccounts(
            Universities universities,
            People people,
            Appointments appointments,
            Accounts accounts,
            AskingKeycloak keycloak,
            WritingMail mail,
            Today today,
            Clock clock) {
        this.universities = universities;
        this.people = people;
        this.appointments = appointments;
        this.accounts = accounts;
        this.keycloak = keycloak;
        this.mail = mail;
        this.today = today;
        this.clock = clock;
    }

    /** In the transaction of who asks, which knows the university. */
    Uni<Void> keep(String university, UUID person) {
        return accounts.oneAtATime(person)
                .chain(() -> people.look(university, person))
                .chain(found -> found.map(known -> keep(university, known)).orElse(NOTHING));
    }

    /**
     * For whoever has left: an import that is taken back lets thousands leave at once, of whom nothing is known any more
     * and most never had an account. Whatever opens one meanwhile hears under the same lock that they are gone.
     */
    Uni<Void> closeWhereThereIsOne(String university, UUID person) {
        return accounts.oneAtATime(person)
                .chain(() -> people.look(university, person))
                .chain(found -> accounts.look(university, person)
                        .chain(told -> found.filter(known -> known.hasLogin() || told.isPresent())
                                .map(known -> keep(university, known))
                                .orElse(NOTHING)));
    }

    private Uni<Void> keep(String university, KnownPerson person) {
        if (person.isErased()) {
            return keycloak.forget(person.id()).chain(() -> accounts.forget(university, person.id()));
        }
        return person.hasLogin() ? universities.get(university).chain(known -> keep(known, person)) : NOTHING;
    }

    private Uni<Void> keep(University university, KnownPerson person) {
        PersonalData data = people.open(person);
        return wanted(university, person.id(), String.valueOf(data.login()))
                .chain(wanted -> tell(wanted)
                        .chain(first -> first && data.email() != null
                                ? mail.to(university.code(), person.id(), MailTemplate.INVITATION, Map.of())
                                : NOTHING));
    }

    /** What Keycloak will not have is no failure: it is noted, for the office to see. */
    private Uni<Boolean> tell(WantedAccount wanted) {
        return keycloak.tell(wanted)
                .onFailure(Refusal.class)
                .recoverWithItem(refusal -> Told.refused((Refusal) refusal))
                .chain(told -> accounts.note(wanted, told, clock.instant()));
    }

    private Uni<WantedAccount> wanted(University university, UUID person, String login) {
        return accounts.roster(university.code(), person)
                .chain(roster -> appointments
                        .of(university.code(), person)
                        .map(held ->
                                WantedAccount.of(university, person, login, held, roster.isPresent(), today.get())));
    }
}
