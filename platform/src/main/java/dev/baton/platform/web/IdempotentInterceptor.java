package dev.baton.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.platform.people.CurrentPerson;
import dev.baton.platform.refusals.RequestReason;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Claims the key, does the work and remembers the answer, all in one transaction. A second call with the same key waits
 * on the primary key until the first has committed, so that two at once make one.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotentInterceptor {

    static final int LONGEST_KEY = 128;

    private final HttpHeaders headers;
    private final CurrentPerson person;
    private final ObjectMapper json;

    IdempotentInterceptor(HttpHeaders headers, CurrentPerson person, ObjectMapper json) {
        this.headers = headers;
        this.person = person;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String key = headers.getHeaderString("Idempotency-Key");
        if (key == null) {
            return call.proceed();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw RequestReason.IDEMPOTENCY_KEY_UNREADABLE.refusal(LONGEST_KEY);
        }
        String id = sha256(person.account() + "\n" + key);
        String request = fingerprint(key, call.getMethod() + "\n" + write(call.getParameters()));
        return Panache.withTransaction(() -> Panache.getSession().chain(session -> once(session, id, request, call)));
    }

    private static Uni<RestResponse<Created>> once(
            Mutiny.Session session, String id, String request, InvocationContext call) {
        return claim(session, id, request)
                .chain(first -> session.find(RememberedAnswer.class, id)
                        .chain(remembered -> first
                                ? proceed(call).invoke(answer -> keep(remembered, answer))
                                : Uni.createFrom().item(() -> again(remembered, request))));
    }

    private static void keep(RememberedAnswer remembered, RestResponse<Created> answer) {
        remembered.keep(answer.getEntity().id(), answer.getHeaderString(HttpHeaders.LOCATION));
    }

    private static RestResponse<Created> again(RememberedAnswer remembered, String request) {
        remembered.mustBeOf(request);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, new Created(remembered.made))
                .header(HttpHeaders.LOCATION, URI.create(remembered.location))
                .header("Idempotency-Replayed", true)
                .build();
    }

    private static Uni<Boolean> claim(Mutiny.Session session, String id, String request) {
        return session.createNativeQuery(
                        "insert into idempotency_key (id, request) values (?1, ?2) on conflict do nothing")
                .setParameter(1, id)
                .setParameter(2, request)
                .executeUpdate()
                .map(rows -> rows == 1);
    }

    @SuppressWarnings("unchecked") // what the annotation asks of the method
    private static Uni<RestResponse<Created>> proceed(InvocationContext call) {
        try {
            return (Uni<RestResponse<Created>>) call.proceed();
        } catch (Exception failure) {
            return Uni.createFrom().failure(failure);
        }
    }

    private String write(Object[] parameters) throws JsonProcessingException {
        return json.writeValueAsString(parameters);
    }

    /**
     * A body may hold a name, and a plain hash of a name can be guessed. The caller's key, of which we keep a hash only,
     * makes it a MAC: who has the database alone cannot even try.
     */
    private static String fingerprint(String key, String request) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), mac.getAlgorithm()));
            return HexFormat.of().formatHex(mac.doFinal(request.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
