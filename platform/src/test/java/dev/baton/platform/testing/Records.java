package dev.baton.platform.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Puts records on topics as Debezium would, and reads topics as anybody could. */
public final class Records {

    static final String BOOTSTRAP = "baton.test.kafka";

    private Records() {}

    /** Sends an event with a new id, which is returned. */
    public static UUID send(String topic, String type, @Nullable String university, String json) {
        UUID id = UUID.randomUUID();
        send(id, topic, type, university, json);
        return id;
    }

    /** Sends an event with the given id: twice the same id is what at-least-once looks like. */
    public static void send(UUID id, String topic, String type, @Nullable String university, String json) {
        ProducerRecord<String, String> record = new ProducerRecord<>(topic, "key", json);
        header(record, "ce_id", id.toString());
        header(record, "ce_type", type);
        header(record, "ce_university", university);
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", System.getProperty(BOOTSTRAP)),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Everything on a topic so far. */
    public static List<ConsumerRecord<String, String>> on(String topic) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", System.getProperty(BOOTSTRAP), "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long end = consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            List<ConsumerRecord<String, String>> records = new ArrayList<>();
            while (records.size() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    private static void header(ProducerRecord<String, String> record, String name, @Nullable String value) {
        if (value != null) {
            record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
