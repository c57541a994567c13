package dev.baton.activity.registrations;

import dev.baton.platform.events.DomainEvent;
import dev.baton.platform.events.EventTopic;
import dev.baton.platform.events.EventType;
import dev.baton.platform.values.Text;
import java.util.Map;
import java.util.UUID;

/**
 * What membership-service is asked to write to somebody: it alone knows where to, and whether they want to be written to.
 * A request and no fact, so its topic forgets it.
 *
 * @param university the person's own, which need not hold the activity
 * @param about what the mail speaks of: what is published of the activity anyway
 */
@EventTopic("activity.mail-request")
@EventType("activity.mail-requested.v1")
record MailRequested(UUID person, String university, String template, Map<String, String> about)
        implements DomainEvent {

    static MailRequested confirming(Registration registration, Text title, Text date) {
        return new MailRequested(
                registration.person,
                registration.homeUniversity,
                "registration-confirmed",
                Map.of("titleZh", title.zh(), "titleEn", title.en(), "dateZh", date.zh(), "dateEn", date.en()));
    }

    @Override
    public UUID aggregateId() {
        return person;
    }
}
