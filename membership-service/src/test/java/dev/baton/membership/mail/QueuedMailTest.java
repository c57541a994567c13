package dev.baton.membership.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How often a mail is tried, and how long it waits in between. */
class QueuedMailTest {

    private static final Instant NOW = Instant.parse("2026-12-06T08:00:00Z");

    private final QueuedMail mail = QueuedMail.to("szpu", new UUID(0, 1), MailTemplate.TERM_ENDS, "{}", NOW);

    @Test
    void it_is_due_at_once() {
        assertEquals(MailState.QUEUED, mail.state);
        assertEquals(NOW, mail.dueAt);
    }

    @Test
    void each_pause_is_twice_the_one_before_up_to_six_hours() {
        assertEquals(Duration.ofMinutes(1), pauseAfterFailing());
        assertEquals(Duration.ofMinutes(2), pauseAfterFailing());
        assertEquals(Duration.ofMinutes(4), pauseAfterFailing());
        failTimes(5);
        assertEquals(Duration.ofMinutes(256), pauseAfterFailing());
        assertEquals(Duration.ofHours(6), pauseAfterFailing());
        assertEquals(Duration.ofHours(6), pauseAfterFailing());
    }

    @Test
    void after_twenty_attempts_it_is_given_up_and_not_before() {
        failTimes(19);
        assertEquals(MailState.QUEUED, mail.state);
        failTimes(1);
        assertEquals(MailState.GIVEN_UP, mail.state);
    }

    @Test
    void once_sent_it_says_when() {
        mail.sent(NOW);
        assertEquals(MailState.SENT, mail.state);
        assertEquals(NOW, mail.sentAt);
        assertEquals(1, mail.attempts);
    }

    private Duration pauseAfterFailing() {
        mail.failed(NOW);
        return Duration.between(NOW, mail.dueAt);
    }

    private void failTimes(int times) {
        for (int i = 0; i < times; i++) {
            mail.failed(NOW);
        }
    }
}
