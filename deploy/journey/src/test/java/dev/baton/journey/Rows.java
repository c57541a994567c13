package dev.baton.journey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One database, asked in plain SQL past every policy. */
final class Rows {

    /** For each table, the query that tells how many rows it has and what they say together. */
    // findings are kept by the clock, whoever asks for what
    private static final String FINGERPRINTS = """
            select format('select %L || count(*) || %L || coalesce(md5(string_agg(t::text, %L order by t::text)), %L)
                           from %I t', table_name || ': ', ' rows, ', '|', '-', table_name)
            from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'finding'""";

    /** Opens a connection as somebody who sees every row. */
    interface Opening {
        Connection open(String database) throws SQLException;
    }

    private final String database;
    private final Opening opening;

    Rows(String database, Opening opening) {
        this.database = database;
        this.opening = opening;
    }

    /** The first column of every row, as text. */
    List<String> list(String sql, Object... parameters) {
        try (Connection connection = opening.open(database);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new AssertionError(database + ": " + sql + ": " + failure.getMessage(), failure);
        }
    }

    /** A statement that stands alone, outside any transaction of ours. */
    void run(String sql) {
        try (Connection connection = opening.open(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new AssertionError(database + ": " + sql + ": " + failure.getMessage(), failure);
        }
    }

    long number(String sql, Object... parameters) {
        return Long.parseLong(list(sql, parameters).getFirst());
    }

    boolean has(String sql, Object... parameters) {
        return !list(sql, parameters).isEmpty();
    }

    /** What everything in the database says, table by table, so that two moments can be compared. */
    List<String> everything() {
        return list(String.join(" union all ", list(FINGERPRINTS)) + " order by 1");
    }

    /** Every row of every table as text, which also opens what PostgreSQL keeps compressed. */
    Map<String, List<String>> texts() {
        Map<String, List<String>> texts = new TreeMap<>();
        list("select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
                .forEach(table -> texts.put(table, list("select t::text from \"" + table + "\" t")));
        return texts;
    }

    @Override
    public String toString() {
        return database;
    }
}
