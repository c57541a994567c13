package dev.baton.membership.mail;

import dev.baton.membership.people.PersonalRecord;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was written to somebody, and what is still to be: it goes with them. */
@ApplicationScoped
class MailRecord implements PersonalRecord {

    record Part(
            MailTemplate template,
            MailState state,
            Instant createdAt,
            @Nullable Instant sentAt) {}

    private final QueuedMails mails;

    MailRecord(QueuedMails mails) {
        this.mails = mails;
    }

    @Override
    public String section() {
        return "mails";
    }

    @Override
    public Uni<List<?>> of(String university, UUID person) {
        return mails.list("university = ?1 and person = ?2 order by id", university, person)
                .map(rows -> rows.stream()
                        .map(mail -> new Part(mail.template, mail.state, mail.createdAt, mail.sentAt))
                        .toList());
    }

    @Override
    public boolean outlivesErasure() {
        return false;
    }

    @Override
    public Uni<Void> forget(String university, UUID person, LocalDate on) {
        return mails.delete("university = ?1 and person = ?2", university, person)
                .replaceWithVoid();
    }
}
