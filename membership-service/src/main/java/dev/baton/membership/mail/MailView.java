package dev.baton.membership.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail as the university's office sees it: whom it concerns by id, never where it goes. */
record MailView(
        UUID id,
        UUID person,
        MailTemplate template,
        MailState state,
        int attempts,
        Instant createdAt,
        @Nullable Instant sentAt) {

    static MailView of(QueuedMail mail) {
        return new MailView(
                mail.id, mail.person, mail.template, mail.state, mail.attempts, mail.createdAt, mail.sentAt);
    }
}
