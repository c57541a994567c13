package dev.baton.platform.notes;

import dev.baton.platform.inbox.Inbox;
import dev.baton.platform.inbox.Listener;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class NoteListener {

    private final Listener listener;

    NoteListener(Inbox inbox, Notes notes) {
        this.listener = inbox.listener("notes")
                .on(
                        "elsewhere.note-heard.v1",
                        Heard.class,
                        heard -> notes.persist(Note.write(heard.university, heard.content))
                                .replaceWithVoid());
    }

    @Incoming("notes")
    Uni<Void> hear(ConsumerRecord<String, String> record) {
        return listener.hear(record);
    }

    record Heard(String university, String content) {}
}
