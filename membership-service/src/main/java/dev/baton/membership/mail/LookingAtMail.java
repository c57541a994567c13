package dev.baton.membership.mail;

import dev.baton.membership.audit.Purpose;
import dev.baton.membership.audit.ReadLog;
import dev.baton.membership.universities.Universities;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a university's mail, for its own offices at the root. */
@ApplicationScoped
class LookingAtMail {

    private final Universities universities;
    private final QueuedMails mails;
    private final ReadLog readLog;

    LookingAtMail(Universities universities, QueuedMails mails, ReadLog readLog) {
        this.universities = universities;
        this.mails = mails;
        this.readLog = readLog;
    }

    @InUniversity
    Uni<Page<MailView>> page(@Nullable MailState state, Paging paging, Person by) {
        return universities
                .get(by.university())
                .invoke(university -> by.mustHoldOfficeIn(List.of(university.unit())))
                .chain(() -> mails.newestFirst(by.university(), state, paging))
                .map(rows -> Page.of(rows, paging, mail -> mail.id, MailView::of))
                .call(page -> readLog.note(
                        by,
                        Purpose.MAIL,
                        page.items().stream().map(MailView::person).distinct().toList()));
    }
}
