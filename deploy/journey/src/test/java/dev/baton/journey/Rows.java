package dev.baton.journey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** One database, asked in plain SQL past every policy. */
final class Rows {

    /** The tables of one database, each with a fingerprint of all its rows. */
    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name""";

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

    long number(String sql, Object... parameters) {
        return Long.parseLong(list(sql, parameters).getFirst());
    }

    boolean has(String sql, Object... parameters) {
        return !list(sql, parameters).isEmpty();
    }

    /** What everything in the database says, so that two moments can be compared. */
    List<String> everything() {
        return list(TABLES).stream()
                .map(table -> table + ": "
                        + list("select count(*) || ' rows, ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '-')"
                                        + " from \"" + table + "\" t")
                                .getFirst())
                .toList();
    }

    @Override
    public String toString() {
        return database;
    }
}
