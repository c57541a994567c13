package dev.baton.membership.accounts;

import dev.baton.membership.appointments.Appointment;
import dev.baton.membership.appointments.OfficesOfTheRoot;
import dev.baton.membership.calendar.Today;
import dev.baton.membership.mail.MailTemplate;
import dev.baton.membership.mail.WritingMail;
import dev.baton.membership.people.ChangingPeople;
import dev.baton.membership.people.KnownPerson;
import dev.baton.membership.people.People;
import dev.baton.membership.universities.Universities;
import dev.baton.membership.universities.University;
import dev.baton.platform.outbox.Outbox;
import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.tenancy.UniversityTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How a university comes back in of which nobody can act any more: its first login was another's, the invitation went
 * astray, or the last term has run out. The operator names a first account anew, and whoever held an office of the root
 * without being able to sign in holds it no longer. Nothing of it is possible while one who holds such an office can.
 */
@ApplicationScoped
class LettingInAnew {

    private final Universities universities;
    private final OfficesOfTheRoot offices;
    private final People people;
    private final ChangingPeople changing;
    private final Accounts accounts;
    private final SigningIn signingIn;
    private final WritingMail mail;
    private final Outbox outbox;
    private final UniversityTransaction transaction;
    private final Today today;

    LettingInAnew(
            Universities universities,
            OfficesOfTheRoot offices,
            People people,
            ChangingPeople changing,
            Accounts accounts,
            SigningIn signingIn,
            WritingMail mail,
            Outbox outbox,
            UniversityTransaction transaction,
            Today today) {
        this.universities = universities;
        this.offices = offices;
        this.people = people;
        this.changing = changing;
        this.accounts = accounts;
        this.signingIn = signingIn;
        this.mail = mail;
        this.outbox = outbox;
        this.transaction = transaction;
        this.today = today;
    }

    /** The operator belongs to no university, so the transaction is that of the one to be helped. */
    Uni<UUID> name(String code, NewFirstAccount asked) {
        return transaction.in(
                code,
                () -> universities
                        .findById(code)
                        .onItem()
                        .ifNull()
                        .failWith(() -> RequestReason.NOT_FOUND.refusal())
                        .chain(university -> name(university, asked)));
    }

    private Uni<UUID> name(University university, NewFirstAccount asked) {
        return offices.notOver(university.code(), university.unit())
                .call(held -> mustNeedIt(university.code(), held))
                .chain(held -> person(university.code(), asked)
                        .call(person -> offices.replace(university.code(), university.unit(), held, person.id())))
                .map(KnownPerson::id);
    }

    /** Whose term is still to come cannot act yet. */
    private Uni<Void> mustNeedIt(String university, List<Appointment> held) {
        return Multi.createFrom()
                .iterable(held)
                .filter(office -> office.isHeldOn(today.get()))
                .onItem()
                .transformToUniAndConcatenate(office -> signingIn.isPossibleTo(university, office.person()))
                .filter(possible -> possible)
                .toUni()
                .onItem()
                .ifNotNull()
                .failWith(() -> AccountRefusal.UNIVERSITY_CAN_ACT.refusal())
                .replaceWithVoid();
    }

    private Uni<KnownPerson> person(String university, NewFirstAccount asked) {
        return people.withLogin(university, asked.login())
                .chain(known -> known.map(person -> again(university, person.id(), asked))
                        .orElseGet(() -> people.register("", university, asked.data())))
                .call(person -> outbox.add(person.registered()));
    }

    /** Who can sign in needs an office only. The lock is that of {@link KeepingAccounts}. */
    private Uni<KnownPerson> again(String university, UUID id, NewFirstAccount asked) {
        return accounts.oneAtATime(id)
                .chain(() -> people.locked("/login", university, id))
                .call(person -> signingIn
                        .isPossibleTo(university, id)
                        .chain(possible -> possible
                                ? Uni.createFrom().voidItem()
                                : changing.correct(person, people.open(person).reachedAt(asked.email()))
                                        .chain(() -> invite(university, id, asked.email() != null))));
    }

    /** Whom Keycloak does not know yet is invited when it does. */
    private Uni<Void> invite(String university, UUID person, boolean canBeWrittenTo) {
        return accounts.look(university, person)
                .invoke(account -> account.ifPresent(Account::isToBeTold))
                .chain(account -> canBeWrittenTo && account.isPresent() && account.get().keycloakUser != null
                        ? mail.to(university, person, MailTemplate.INVITATION, Map.of())
                        : Uni.createFrom().voidItem());
    }
}
