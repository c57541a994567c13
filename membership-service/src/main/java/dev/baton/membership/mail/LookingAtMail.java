package dev.baton.membership.mail;

import dev.baton.membership.universities.Universities;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What became of a university's mail, for its own offices at the root. */
@ApplicationScoped
class LookingAtMail {

    private final Universities universities;
    private final QueuedMails mails;

    LookingAtMail(Universities universities, QueuedMails mails) {
        this.universities = universities;
        this.mails = mails;
    }

    @InUniversity
    Uni<Page<MailView>> page(Paging paging, Person by) {
        return universities
                .get(by.university())
                .invoke(university -> by.mustHoldOfficeIn(List.of(university.unit())))
                .chain(() -> mails.page(by.university(), paging))
                .map(rows -> Page.of(rows, paging, mail -> mail.id, MailView::of));
    }
}
