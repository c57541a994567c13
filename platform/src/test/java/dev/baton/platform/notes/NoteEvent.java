package dev.baton.platform.notes;

import dev.baton.platform.events.DomainEvent;
import dev.baton.platform.events.EventTopic;
import dev.baton.platform.events.EventType;
import java.util.UUID;

@EventTopic("notes.note")
sealed interface NoteEvent extends DomainEvent {

    @EventType("notes.note-written.v1")
    record Written(UUID note, String university, String content) implements NoteEvent {
        @Override
        public UUID aggregateId() {
            return note;
        }
    }
}
