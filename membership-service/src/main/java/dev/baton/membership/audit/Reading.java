package dev.baton.membership.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One look at one person's data, as {@link ReadLog} noted it. */
@Entity
@Immutable
@Table(name = "personal_data_read")
public class Reading {

    @Id
    UUID id;

    String university;

    UUID person;

    @Nullable
    UUID reader;

    String account;

    @Enumerated(EnumType.STRING)
    Purpose purpose;

    Instant readAt;

    String[] offices;

    @Nullable
    String readerUniversity;

    public UUID id() {
        return id;
    }

    /** Null where a machine read. */
    public @Nullable UUID reader() {
        return reader;
    }

    /** Null where a machine of no university read, and of looks that were noted before this was. */
    public @Nullable String readerUniversity() {
        return readerUniversity;
    }

    public String account() {
        return account;
    }

    public Purpose purpose() {
        return purpose;
    }

    public Instant at() {
        return readAt;
    }

    /** The offices that the reader's token listed, as {@code <unit>:<office>}. */
    public List<String> offices() {
        return List.of(offices);
    }
}
