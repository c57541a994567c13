package dev.baton.membership.accounts;

import dev.baton.membership.mail.MailState;
import dev.baton.membership.mail.MailTemplate;
import dev.baton.membership.mail.QueuedMails;
import dev.baton.membership.mail.WritingMail;
import dev.baton.membership.people.People;
import dev.baton.membership.rights.WhoDecides;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How somebody comes in whom the first invitation did not reach: there was no address, another's, or a mail server that
 * would not take it. A password for once is asked of Keycloak when the mail goes out; who has chosen their own keeps it.
 */
@ApplicationScoped
class InvitingAgain {

    private final WhoDecides who;
    private final LookingAtAccounts looking;
    private final Accounts accounts;
    private final People people;
    private final QueuedMails mails;
    private final WritingMail writing;

    InvitingAgain(
            WhoDecides who,
            LookingAtAccounts looking,
            Accounts accounts,
            People people,
            QueuedMails mails,
            WritingMail writing) {
        this.who = who;
        this.looking = looking;
        this.accounts = accounts;
        this.people = people;
        this.mails = mails;
        this.writing = writing;
    }

    /** The lock is that of {@link KeepingAccounts}, which may be inviting them for the first time. */
    @InUniversity
    Uni<Void> invite(UUID id, Person by) {
        String university = by.university();
        return who.mustDecideOn(id, by)
                .chain(() -> accounts.oneAtATime(id))
                .chain(() -> looking.standing(university, id))
                .invoke(this::mustBeReachable)
                .chain(() -> mails.last(university, id, MailTemplate.INVITATION))
                .invoke(InvitingAgain::mustNotWait)
                .chain(() -> writing.to(university, id, MailTemplate.INVITATION, Map.of()));
    }

    private void mustBeReachable(Standing standing) {
        if (standing.state() != AccountState.ACTIVE) throw AccountRefusal.ACCOUNT_IS_NOT_OPEN.refusal();
        if (people.open(standing.person()).email() == null) throw AccountRefusal.NO_ADDRESS_IS_KNOWN.refusal();
    }

    private static void mustNotWait(Optional<MailState> last) {
        if (last.equals(Optional.of(MailState.QUEUED))) throw AccountRefusal.INVITATION_WAITS.refusal();
    }
}
