package dev.baton.platform.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact to be published. Its record components are the JSON that others read, so they carry ids and no person's name. */
public interface DomainEvent {

    /** The aggregate it happened to; facts about the same aggregate stay in order. */
    UUID aggregateId();

    /** The university in whose rows listeners act on it, or null for what all share. */
    default @Nullable String university() {
        return null;
    }
}
