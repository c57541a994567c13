package dev.baton.membership.accounts;

import dev.baton.membership.mail.MailTemplate;
import dev.baton.membership.mail.QueuedMails;
import dev.baton.membership.people.People;
import dev.baton.membership.universities.Universities;
import dev.baton.membership.universities.University;
import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.tenancy.UniversityTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** How the operator, who belongs to no university, follows one that joins. No personal data is shown, only an id. */
@ApplicationScoped
class LookingAtJoining {

    private final Universities universities;
    private final People people;
    private final Accounts accounts;
    private final QueuedMails mails;
    private final UniversityTransaction transaction;

    LookingAtJoining(
            Universities universities,
            People people,
            Accounts accounts,
            QueuedMails mails,
            UniversityTransaction transaction) {
        this.universities = universities;
        this.people = people;
        this.accounts = accounts;
        this.mails = mails;
        this.transaction = transaction;
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
        return people.first(university.code())
                .chain(person ->
                        accounts.look(university.code(), person.id()).map(account -> new Standing(person, account)))
                .chain(first -> of(university, first));
    }

    private Uni<StateOfJoining> of(University university, Standing first) {
        return mails.last(university.code(), first.person().id(), MailTemplate.INVITATION)
                .chain(invitation -> accounts.anyIn(university.code())
                        .map(any -> StateOfJoining.of(university, first, invitation.orElse(null), any)));
    }
}
