package dev.baton.membership.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Puts mail into the queue, in the transaction of its cause: what is rolled back was never written. */
@ApplicationScoped
public class WritingMail {

    private final QueuedMails mails;
    private final ObjectMapper json;
    private final Clock clock;

    WritingMail(QueuedMails mails, ObjectMapper json, Clock clock) {
        this.mails = mails;
        this.json = json;
        this.clock = clock;
    }

    /** @param parameters what the template speaks of: never personal data, for they are kept readable */
    public Uni<Void> to(String university, UUID person, MailTemplate template, Map<String, String> parameters) {
        return mails.persist(QueuedMail.to(university, person, template, write(parameters), clock.instant()))
                .replaceWithVoid();
    }

    private String write(Map<String, String> parameters) {
        try {
            return json.writeValueAsString(parameters);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
