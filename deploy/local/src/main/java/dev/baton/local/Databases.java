package dev.baton.local;

import dev.baton.local.basics.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Databases, roles, outbox, publication and slot of each service, and Keycloak's database; all before any of them starts. */
final class Databases {
    static final List<String> OF_SERVICES = List.of("membership", "activity", "showcase");

    private final Postgres postgres;
    private final Home home;
    private final Secrets secrets;

    Databases(Postgres postgres, Home home, Secrets secrets) {
        this.postgres = postgres;
        this.home = home;
        this.secrets = secrets;
    }

    void create() {
        try (Connection server = postgres.superuser("postgres")) {
            role(server, "debezium", Secret.DEBEZIUM, "replication");
            role(server, "keycloak", Secret.KEYCLOAK_DATABASE, "");
            database(server, "keycloak", "keycloak");
            for (String database : OF_SERVICES) {
                role(server, database + "_owner", Secret.owner(database), "");
                role(server, database + "_app", Secret.app(database), "");
                database(server, database, database + "_owner");
                run(server, "grant connect on database %1$s to %1$s_app, debezium".formatted(database));
                furnish(database);
            }
        } catch (SQLException e) {
            throw new Trouble("cannot set up the databases: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new Trouble("cannot read " + home.deploy("postgres/database.sql"), e);
        }
    }

    private void furnish(String database) throws SQLException, IOException {
        try (Connection owner = postgres.as(database + "_owner", secrets.of(Secret.owner(database)), database)) {
            run(owner, Files.readString(home.deploy("postgres/database.sql")));
        }
        String slot = "baton_" + database;
        try (Connection superuser = postgres.superuser(database)) {
            if (!exists(superuser, "select from pg_replication_slots where slot_name = '%s'".formatted(slot))) {
                run(superuser, "select pg_create_logical_replication_slot('%s', 'pgoutput')".formatted(slot));
            }
        }
    }

    private void role(Connection server, String name, Secret password, String more) throws SQLException {
        String verb = exists(server, "select from pg_roles where rolname = '%s'".formatted(name)) ? "alter" : "create";
        run(server, "%s role %s login %s password '%s'".formatted(verb, name, more, secrets.of(password)));
    }

    private static void database(Connection server, String name, String owner) throws SQLException {
        if (!exists(server, "select from pg_database where datname = '%s'".formatted(name))) {
            run(server, "create database %s owner %s".formatted(name, owner));
            run(server, "revoke connect on database %s from public".formatted(name));
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
