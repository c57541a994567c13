package dev.baton.platform.web;

import dev.baton.platform.refusals.RequestReason;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the first call with an idempotency key answered. */
@Entity
@Table(name = "idempotency_key")
class RememberedAnswer {

    @Id
    String id;

    String request;

    @Nullable
    UUID made;

    @Nullable
    String location;

    void keep(UUID made, String location) {
        this.made = made;
        this.location = location;
    }

    void mustBeOf(String sameRequest) {
        if (!request.equals(sameRequest)) {
            throw RequestReason.IDEMPOTENCY_KEY_REUSED.refusal();
        }
    }
}
