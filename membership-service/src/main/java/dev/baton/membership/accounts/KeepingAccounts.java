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
import dev.baton.platform.tenancy.UniversityTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** How an account comes to be what it should be: read, tell Keycloak, note what came of it. */
@ApplicationScoped
class KeepingAccounts {

    private final Universities universities;
    private final People people;
    private final Appointments appointments;
    private final Accounts accounts;
    private final AskingKeycloak keycloak;
    private final WritingMail mail;
    private final UniversityTransaction transaction;
    private final Today today;
    private final Clock clock;

    KeepingAccounts(
            Universities universities,
            People people,
            Appointments appointments,
            Accounts accounts,
            AskingKeycloak keycloak,
            WritingMail mail,
            UniversityTransaction transaction,
            Today today,
            Clock clock) {
        this.universities = universities;
        this.people = people;
        this.appointments = appointments;
        this.accounts = accounts;
        this.keycloak = keycloak;
        this.mail = mail;
        this.transaction = transaction;
        this.today = today;
        this.clock = clock;
    }

    Uni<Void> keep(String university, UUID person) {
        return transaction.in(
                university,
                () -> accounts.oneAtATime(person)
                        .chain(() -> people.look(university, person))
                        .chain(found -> found.map(known -> keep(university, known))
                                .orElse(Uni.createFrom().voidItem())));
    }

    private Uni<Void> keep(String university, KnownPerson person) {
        if (person.isErased()) {
            return keycloak.forget(person.id()).chain(() -> accounts.forget(university, person.id()));
        }
        return person.hasLogin()
                ? universities.get(university).chain(known -> keep(known, person))
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> keep(University university, KnownPerson person) {
        PersonalData data = people.open(person);
        return wanted(university, person.id(), String.valueOf(data.login()))
                .chain(wanted -> tell(wanted)
                        .chain(first -> first && data.email() != null
                                ? mail.to(university.code(), person.id(), MailTemplate.INVITATION, Map.of())
                                : Uni.createFrom().voidItem()));
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
