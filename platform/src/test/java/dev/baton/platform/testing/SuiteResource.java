package dev.baton.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;

/**
 * Starts PostgreSQL with the database and roles of the service under test, made by the same file as everywhere
 * ({@code deploy/postgres/database.sql}), a Kafka broker and a token issuer. One for all tests of a module:
 * {@code @QuarkusTestResource(SuiteResource.class)}.
 */
public final class SuiteResource implements QuarkusTestResourceLifecycleManager {

    private static final String PASSWORD = "test";

    private EmbeddedPostgres postgres;
    private EmbeddedKafkaBroker kafka;
    private TokenIssuer issuer;

    @Override
    public Map<String, String> start() {
        try {
            String database = databaseOfTheService();
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("wal_level", "logical")
                    .start();
            prepare(database);
            kafka = new EmbeddedKafkaBroker().withNodeId(1).withDeleteLogDirsOnClose(true);
            kafka.start();
            issuer = TokenIssuer.start();
            System.setProperty(Database.ADDRESS, "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database);
            System.setProperty(Records.BOOTSTRAP, kafka.getAdvertisedListeners());
            return Map.of(
                    "baton.postgres",
                    "127.0.0.1:" + postgres.getPort(),
                    "baton.database.owner-password",
                    PASSWORD,
                    "baton.database.app-password",
                    PASSWORD,
                    "kafka.bootstrap.servers",
                    kafka.getAdvertisedListeners(),
                    "baton.keycloak",
                    issuer.address(),
                    "quarkus.http.test-port",
                    "0");
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException("The test suite's servers did not start", failure);
        }
    }

    @Override
    public void stop() {
        try {
            if (issuer != null) {
                issuer.stop();
            }
            if (kafka != null) {
                kafka.close();
            }
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void prepare(String database) throws SQLException, IOException {
        String owner = database + "_owner";
        try (Connection superuser = postgres.getPostgresDatabase().getConnection();
                Statement sql = superuser.createStatement()) {
            sql.execute("create role " + owner + " login password '" + PASSWORD + "'");
            sql.execute("create role " + database + "_app login password '" + PASSWORD + "'");
            sql.execute("create database " + database + " owner " + owner);
        }
        try (Connection asOwner = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database, owner, PASSWORD);
                Statement sql = asOwner.createStatement()) {
            sql.execute(Files.readString(Path.of("../deploy/postgres/database.sql")));
        }
    }

    private static String databaseOfTheService() throws IOException {
        Properties settings = new Properties();
        try (InputStream file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("application.properties")) {
            settings.load(file);
        }
        return settings.getProperty("baton.database");
    }
}
