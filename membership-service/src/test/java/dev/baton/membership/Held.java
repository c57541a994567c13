package dev.baton.membership;

import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.Eventually;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** A row that a test holds, so that whatever comes to it stands still and something else can happen meanwhile. */
public final class Held implements AutoCloseable {

    private final Connection connection;

    private Held(Connection connection) {
        this.connection = connection;
    }

    /** @param table with a column {@code person} */
    public static Held rowsOf(UUID person, String table) {
        try {
            Connection connection =
                    DriverManager.getConnection(System.getProperty("baton.test.database"), "postgres", "test");
            connection.setAutoCommit(false);
            try (PreparedStatement lock =
                    connection.prepareStatement("select 1 from " + table + " where person = ? for update")) {
                lock.setObject(1, person);
                if (!lock.executeQuery().next()) throw new IllegalStateException("nothing to hold in " + table);
            }
            return new Held(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Until so many of the service's transactions stand still. */
    public void awaitWaiting(int transactions) {
        Eventually.until(() -> waiting() >= transactions);
    }

    public static int waiting() {
        return Database.rows("select 1 from pg_stat_activity where wait_event_type = 'Lock'"
                        + " and datname = current_database() and usename like '%_app'")
                .size();
    }

    @Override
    public void close() {
        try {
            connection.rollback();
            connection.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
