package dev.baton.platform.notes;

import dev.baton.platform.outbox.Outbox;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.web.ExpectedVersion;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class TakingNotes {

    private final Notes notes;
    private final Outbox outbox;

    TakingNotes(Notes notes, Outbox outbox) {
        this.notes = notes;
        this.outbox = outbox;
    }

    @InUniversity
    Uni<Note> write(String university, String content) {
        return Uni.createFrom()
                .item(() -> Note.write(university, content))
                .chain(note -> notes.persist(note))
                .call(note -> outbox.add(note.written()));
    }

    @InUniversity
    Uni<Note> change(UUID id, ExpectedVersion expected, String content) {
        return notes.get(id)
                .invoke(note -> expected.mustBe(note.version))
                .invoke(note -> note.change(content))
                .call(() -> notes.flush());
    }

    @InUniversity
    Uni<Note> get(UUID id) {
        return notes.get(id);
    }

    @InUniversity
    Uni<List<Note>> list(UUID after, int limit) {
        return notes.after(after, limit);
    }
}
