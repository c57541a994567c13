package dev.baton.membership.mail;

import dev.baton.platform.web.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail that is to be sent, or was. */
@Entity
@Table(name = "mail")
class QueuedMail {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    /** With these pauses, for about three days. */
    private static final int MOST_ATTEMPTS = 20;

    @Id
    UUID id;

    String university;

    UUID person;

    @Enumerated(EnumType.STRING)
    MailTemplate template;

    /** JSON, without personal data. */
    String parameters;

    @Enumerated(EnumType.STRING)
    MailState state;

    int attempts;

    Instant createdAt;

    Instant dueAt;

    @Nullable
    Instant sentAt;

    @Version
    long version;

    static QueuedMail to(String university, UUID person, MailTemplate template, String parameters, Instant now) {
        QueuedMail mail = new QueuedMail();
        mail.id = Ids.next();
        mail.university = university;
        mail.person = person;
        mail.template = template;
        mail.parameters = parameters;
        mail.state = MailState.QUEUED;
        mail.createdAt = now;
        mail.dueAt = now;
        return mail;
    }

    void sent(Instant now) {
        attempts++;
        state = MailState.SENT;
        sentAt = now;
    }

    /** Each pause is twice the one before, up to {@value #MOST_ATTEMPTS} attempts. */
    void failed(Instant now) {
        attempts++;
        Duration pause = FIRST_PAUSE.multipliedBy(1L << (attempts - 1));
        dueAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        if (attempts == MOST_ATTEMPTS) state = MailState.GIVEN_UP;
    }

    void drop(MailState why) {
        state = why;
    }
}
