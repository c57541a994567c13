package dev.baton.membership.accounts;

import dev.baton.membership.appointments.Appointments;
import dev.baton.membership.calendar.Today;
import dev.baton.membership.mail.MailTemplate;
import dev.baton.membership.mail.QueuedMails;
import dev.baton.membership.people.KnownPerson;
import dev.baton.membership.people.People;
import dev.baton.membership.universities.Universities;
import dev.baton.membership.universities.University;
import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.tenancy.UniversityTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How the operator, who belongs to no university, follows one that joins. No personal data is shown, only an id. */
@ApplicationScoped
class LookingAtJoining {

    private final Universities universities;
    private final People people;
    private final Appointments appointments;
    private final Accounts accounts;
    private final QueuedMails mails;
    private final UniversityTransaction transaction;
    private final Today today;

    LookingAtJoining(
            Universities universities,
            People people,
            Appointments appointments,
            Accounts accounts,
            QueuedMails mails,
            UniversityTransaction transaction,
            Today today) {
        this.universities = universities;
        this.people = people;
        this.appointments = appointments;
        this.accounts = accounts;
        this.mails = mails;
        this.transaction = transaction;
        this.today = today;
    }

    Uni<StateOfJoining> of(String code) {
        return transaction.in(
                code,
                () -> universities
                        .findById(code)
                        .onItem()
                        .ifNull()
                        .failWith(() -> RequestReason.NOT_FOUND.refusal())
                        .chain(this::of));
    }

    private Uni<StateOfJoining> of(University university) {
        return first(university)
                .chain(person ->
                        accounts.look(university.code(), person.id()).map(account -> new Standing(person, account)))
                .chain(first -> of(university, first));
    }

    /** Whoever has held an office of the root longest; where nobody holds any, who came with the university. */
    private Uni<KnownPerson> first(University university) {
        return appointments
                .in(university.code(), List.of(university.unit()))
                .map(terms -> terms.stream()
                        .filter(term -> term.office().givesRights() && term.isHeldOn(today.get()))
                        .findFirst())
                .chain(term -> term.map(held -> people.get(university.code(), held.person()))
                        .orElseGet(() -> people.first(university.code())));
    }

    private Uni<StateOfJoining> of(University university, Standing first) {
        return mails.last(university.code(), first.person().id(), MailTemplate.INVITATION)
                .chain(invitation -> accounts.anyIn(university.code())
                        .map(any -> StateOfJoining.of(university, first, invitation.orElse(null), any)));
    }
}
