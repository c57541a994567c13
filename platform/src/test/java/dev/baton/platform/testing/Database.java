package dev.baton.platform.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks at the service's rows with plain SQL, as a superuser whom no policy binds or as the role the service works as. */
public final class Database {

    static final String ADDRESS = "baton.test.database";

    private Database() {}

    /** All rows there are. */
    public static List<Map<String, Object>> rows(String sql, Object... arguments) {
        return inTransaction("postgres", null, connection -> select(connection, sql, arguments));
    }

    /** A change made behind the service's back. */
    public static int change(String sql, Object... arguments) {
        return inTransaction("postgres", null, connection -> update(connection, sql, arguments));
    }

    /** The rows that the service's own role sees for a university; nothing of the service's code is involved. */
    public static List<Map<String, Object>> rowsSeenBy(String university, String sql, Object... arguments) {
        return inTransaction(appRole(), university, connection -> select(connection, sql, arguments));
    }

    /** What the service's own role manages to change for a university. */
    public static int changeAs(String university, String sql, Object... arguments) {
        return inTransaction(appRole(), university, connection -> update(connection, sql, arguments));
    }

    /** Tables with a column {@code university} whose row-level security is off or does not bind the owner: none, hopefully. */
    public static List<String> tablesWithoutForcedPolicy() {
        return rows("""
                        select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                          and a.attname = 'university' and not a.attisdropped
                          and c.relname <> 'outbox'
                          and not (c.relrowsecurity and c.relforcerowsecurity)
                        order by 1""").stream().map(row -> (String) row.get("name")).toList();
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private static <T> T inTransaction(String role, @Nullable String university, Work<T> work) {
        try (Connection connection = DriverManager.getConnection(System.getProperty(ADDRESS), role, "test")) {
            connection.setAutoCommit(false);
            if (university != null) {
                select(connection, "select set_config('app.tenant', ?, true)", university);
            }
            T result = work.with(connection);
            connection.commit();
            return result;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure.getMessage(), failure);
        }
    }

    private static List<Map<String, Object>> select(Connection connection, String sql, Object... arguments)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            List<Map<String, Object>> rows = new ArrayList<>();
            ResultSet result = statement.executeQuery();
            while (result.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.put(result.getMetaData().getColumnLabel(column), result.getObject(column));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private static int update(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            statement.execute();
            return Math.max(statement.getUpdateCount(), 0);
        }
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }

    private static String appRole() {
        String address = System.getProperty(ADDRESS);
        return address.substring(address.lastIndexOf('/') + 1) + "_app";
    }
}
