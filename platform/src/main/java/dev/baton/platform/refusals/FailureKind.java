package dev.baton.platform.refusals;

import jakarta.ws.rs.WebApplicationException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a log may say of a failure: of which classes it and its causes are, and what HTTP or PostgreSQL calls it. Not its
 * message, which may quote what the work was about: a client that waited in vain names the URI it asked, a login in it.
 */
public final class FailureKind {

    private FailureKind() {}

    public static String of(Throwable failure) {
        return Stream.concat(
                        Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                                .map(FailureKind::named),
                        SqlStates.of(failure))
                .distinct()
                .collect(Collectors.joining(" < "));
    }

    private static String named(Throwable failure) {
        String name = failure.getClass().getName();
        return failure instanceof WebApplicationException answered
                ? name + " " + answered.getResponse().getStatus()
                : name;
    }
}
