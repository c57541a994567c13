package dev.baton.platform.web;

import dev.baton.platform.refusals.RequestReason;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
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

    void keep(RestResponse<Created> answer) {
        made = answer.getEntity().id();
        location = answer.getHeaderString(HttpHeaders.LOCATION);
    }

    RestResponse<Created> answerTo(String sameRequest) {
        if (!request.equals(sameRequest)) {
            throw RequestReason.IDEMPOTENCY_KEY_REUSED.refusal();
        }
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, new Created(made))
                .header(HttpHeaders.LOCATION, URI.create(location))
                .header("Idempotency-Replayed", true)
                .build();
    }
}
