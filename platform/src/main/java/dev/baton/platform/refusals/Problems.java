package dev.baton.platform.refusals;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.baton.platform.trace.Trace;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Every "no" as problem details: the only place that knows which HTTP status says what. */
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String DATA_EXCEPTION = "22";
    /** When to come again, in seconds, where {@link RefusalKind#BUSY} is the answer. */
    private static final int LATER = 30;
    /**
     * serialization_failure and deadlock_detected: PostgreSQL undid one of two that were in each other's way.
     * foreign_key_violation: what a row leans on, and was there when the code looked, has gone meanwhile.
     */
    private static final Set<String> UNDONE_FOR_ANOTHER = Set.of("40001", "40P01", "23503");

    @ServerExceptionMapper
    RestResponse<Problem> refused(Refusal refusal, HttpHeaders headers) {
        Reason reason = refusal.reason();
        Locale language = Wording.language(headers);
        String detail = refusal.words(language);
        List<Problem.Error> errors = Stream.concat(Stream.of(refusal), refusal.parts().stream())
                .filter(part -> part.pointer() != null)
                .map(part -> error(part, language))
                .toList();
        return answer(status(reason.kind()), reason.code(), detail, errors, language);
    }

    private static Problem.Error error(Refusal part, Locale language) {
        return new Problem.Error(requireNonNull(part.pointer()), part.reason().code(), part.words(language));
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalid(ConstraintViolationException violations, HttpHeaders headers) {
        List<Problem.Error> errors = violations.getConstraintViolations().stream()
                .map(violation -> new Problem.Error(
                        pointer(violation), RequestReason.INVALID_FIELD.code(), violation.getMessage()))
                .sorted((one, other) -> one.pointer().compareTo(other.pointer()))
                .toList();
        Locale language = Wording.language(headers);
        return answer(
                status(RefusalKind.INVALID),
                RequestReason.INVALID_FIELD.code(),
                Wording.of(RequestReason.INVALID_FIELD.code(), language),
                errors,
                language);
    }

    /** The second class is named because the framework's own mapper for it, which says nothing, would be the closer match. */
    @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
    RestResponse<Problem> unreadable(JacksonException unreadable, HttpHeaders headers) {
        Locale language = Wording.language(headers);
        String detail = Wording.of(RequestReason.MALFORMED_JSON.code(), language);
        List<Problem.Error> errors = unreadable instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? List.of(new Problem.Error(pointer(mapping), RequestReason.MALFORMED_JSON.code(), detail))
                : List.of();
        return answer(status(RefusalKind.MALFORMED), RequestReason.MALFORMED_JSON.code(), detail, errors, language);
    }

    /** What the framework itself refuses: unknown paths, wrong methods, media types, unreadable bodies. */
    @ServerExceptionMapper
    RestResponse<Problem> byTheFramework(WebApplicationException refused, HttpHeaders headers) {
        int status = refused.getResponse().getStatus();
        if (refused.getCause() instanceof JacksonException json) {
            return unreadable(json, headers);
        }
        if (refused.getCause() instanceof Refusal ours) {
            return refused(ours, headers);
        }
        return status >= 500 ? failed(refused, headers) : plain(Wording.knows(status) ? status : 400, headers);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    RestResponse<Problem> notSignedIn(HttpHeaders headers) {
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.UNAUTHORIZED, plain(401, headers).getEntity())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .type(Problem.MEDIA_TYPE)
                .build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> forbidden(ForbiddenException forbidden, HttpHeaders headers) {
        return refused(RequestReason.ROLE_REQUIRED.refusal(), headers);
    }

    /**
     * The last guard against two of a kind is the unique index, and against values that are none (a character U+0000, a
     * day in the year -9999) PostgreSQL itself: class 22, data exceptions. Against two changes of one thing it is the version
     * of the row, and against two that wait for each other PostgreSQL again.
     */
    @ServerExceptionMapper
    RestResponse<Problem> failed(Throwable failure, HttpHeaders headers) {
        if (SqlStates.of(failure).anyMatch(UNIQUE_VIOLATION::equals)) {
            return refused(RequestReason.ALREADY_EXISTS.refusal(), headers);
        }
        if (SqlStates.of(failure).anyMatch(state -> state.startsWith(DATA_EXCEPTION))) {
            return refused(RequestReason.CANNOT_BE_STORED.refusal(), headers);
        }
        if (isStale(failure) || SqlStates.of(failure).anyMatch(UNDONE_FOR_ANOTHER::contains)) {
            return refused(RequestReason.CHANGED_AT_ONCE.refusal(), headers);
        }
        LOG.errorf(failure, "Request failed, trace %s", Trace.id());
        return plain(500, headers);
    }

    private static boolean isStale(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof OptimisticLockException || cause instanceof StaleStateException);
    }

    private static int status(RefusalKind kind) {
        return switch (kind) {
            case MALFORMED -> 400;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case INVALID -> 422;
            case VERSION_REQUIRED -> 428;
            case BUSY -> 429;
        };
    }

    private static RestResponse<Problem> plain(int status, HttpHeaders headers) {
        String code = "http-" + status;
        Locale language = Wording.language(headers);
        return answer(status, code, Wording.of(code, language), List.of(), language);
    }

    private static RestResponse<Problem> answer(
            int status, String code, @Nullable String detail, List<Problem.Error> errors, Locale language) {
        Problem problem = new Problem(
                "urn:baton:problem:" + code,
                Wording.of("title-" + status, language),
                status,
                detail,
                code,
                Trace.id(),
                errors);
        return RestResponse.ResponseBuilder.<Problem>create(status)
                .entity(problem)
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .header(HttpHeaders.RETRY_AFTER, status == status(RefusalKind.BUSY) ? LATER : null)
                .build();
    }

    /**
     * {@code establish.draft.stages[0].name} becomes {@code /stages/0/name}: method and parameter are ours, not the caller's,
     * unless the parameter is one of the query and so has the caller's name.
     */
    private static String pointer(ConstraintViolation<?> violation) {
        List<String> steps = new ArrayList<>();
        violation.getPropertyPath().forEach(node -> {
            if (node.getIndex() != null) {
                steps.add(node.getIndex().toString());
            }
            switch (node.getKind()) {
                case PARAMETER -> queryParameter(violation).ifPresent(steps::add);
                case PROPERTY -> steps.add(node.getName());
                // an element of a list of plain values has its index only; its name is the validator's own
                default -> {}
            }
        });
        return steps.stream().map(step -> "/" + step).collect(Collectors.joining());
    }

    /** What is wrong with the parameter itself points at it: nothing lies below a parameter of the query. */
    private static Optional<String> queryParameter(ConstraintViolation<?> violation) {
        Iterator<Path.Node> path = violation.getPropertyPath().iterator();
        Path.MethodNode method = path.next().as(Path.MethodNode.class);
        int index = path.next().as(Path.ParameterNode.class).getParameterIndex();
        return Stream.<Class<?>>iterate(violation.getRootBeanClass(), Objects::nonNull, Class::getSuperclass)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(one -> one.getName().equals(method.getName())
                        && List.of(one.getParameterTypes()).equals(method.getParameterTypes()))
                .flatMap(one -> Stream.of(one.getParameters()[index].getAnnotationsByType(QueryParam.class)))
                .map(QueryParam::value)
                .findFirst();
    }

    private static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }
}
