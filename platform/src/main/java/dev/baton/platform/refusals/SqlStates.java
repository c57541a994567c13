package dev.baton.platform.refusals;

import io.vertx.sqlclient.DatabaseException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL said when it refused (its appendix A, error codes): Hibernate wraps it, a commit that fails does not. */
public final class SqlStates {

    private SqlStates() {}

    public static Stream<String> of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(SqlStates::said)
                .filter(Objects::nonNull);
    }

    private static @Nullable String said(Throwable cause) {
        return switch (cause) {
            case SQLException refused -> refused.getSQLState();
            case DatabaseException refused -> refused.getSqlState();
            default -> null;
        };
    }
}
