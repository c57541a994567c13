package dev.baton.platform.notes;

import dev.baton.platform.web.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
class Note {

    @Id
    UUID id;

    String university;
    String content;

    @Version
    long version;

    static Note write(String university, String content) {
        Note note = new Note();
        note.id = Ids.next();
        note.university = university;
        note.change(content);
        return note;
    }

    void change(String content) {
        if (content.contains("forbidden")) {
            throw NoteReason.CONTENT_FORBIDDEN.refusalAt("/content", content);
        }
        this.content = content;
    }

    NoteEvent.Written written() {
        return new NoteEvent.Written(id, university, content);
    }
}
