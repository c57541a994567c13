package dev.baton.local;

import dev.baton.local.basics.Patience;
import dev.baton.local.basics.Trouble;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Times the way of a fact from its commit to a consumer, with rows of its own on a topic of its own. The clock starts
 * when the commit is asked for, so the commit itself is counted in.
 */
final class Probe {
    private static final int WARM_UP = 10;
    private static final int ROWS = 50;
    private static final String DATABASE = "membership";
    private static final TopicPartition TOPIC = new TopicPartition("baton.probe", 0);
    private static final Duration AT_MOST = Duration.ofSeconds(10);

    private final Postgres postgres;
    private final KafkaBroker kafka;

    Probe(Postgres postgres, KafkaBroker kafka) {
        this.postgres = postgres;
        this.kafka = kafka;
    }

    /** Milliseconds of every row, in ascending order. */
    record Latencies(double[] sorted) {
        static Latencies of(List<Double> milliseconds) {
            return new Latencies(milliseconds.stream()
                    .mapToDouble(Double::doubleValue)
                    .sorted()
                    .toArray());
        }

        /** The nearest-rank percentile. */
        double percentile(int percent) {
            return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "p50 %.1f ms, p99 %.1f ms (%d rows, one by one)",
                    percentile(50),
                    percentile(99),
                    sorted.length);
        }
    }

    Latencies measure() {
        try (Connection connection = postgres.superuser(DATABASE);
                Consumer<String, String> consumer = consumer()) {
            connection.setAutoCommit(false);
            consumer.assign(List.of(TOPIC));
            consumer.seekToEnd(List.of(TOPIC));
            consumer.position(TOPIC);
            double[] all = new double[WARM_UP + ROWS];
            for (int i = 0; i < all.length; i++) {
                all[i] = timeOne(connection, consumer);
                Patience.pause(Duration.ofMillis(10));
            }
            clear(connection);
            return Latencies.of(Arrays.stream(all, WARM_UP, all.length).boxed().toList());
        } catch (SQLException e) {
            throw new Trouble("cannot write a probe: " + e.getMessage(), e);
        }
    }

    private static double timeOne(Connection connection, Consumer<String, String> consumer) throws SQLException {
        String id = UUID.randomUUID().toString();
        insert(connection, id);
        long begun = System.nanoTime();
        connection.commit();
        while (System.nanoTime() - begun < AT_MOST.toNanos()) {
            for (var row : consumer.poll(Duration.ofMillis(200))) {
                if (id.equals(row.key())) {
                    return (System.nanoTime() - begun) / 1e6;
                }
            }
        }
        throw new Trouble("a row committed did not arrive within " + Progress.seconds(AT_MOST));
    }

    private static void insert(Connection connection, String id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into outbox (id, aggregatetype, aggregateid, type, source, time, subject, payload)
                values (?::uuid, 'probe', ?, 'probe', 'baton status', now()::text, 'probe', '{}')
                """)) {
            statement.setString(1, id);
            statement.setString(2, id);
            statement.executeUpdate();
        }
    }

    private static void clear(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("delete from outbox where aggregatetype = 'probe'")) {
            statement.executeUpdate();
        }
        connection.commit();
    }

    private Consumer<String, String> consumer() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrap());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }
}
