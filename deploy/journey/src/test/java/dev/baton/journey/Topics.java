package dev.baton.journey;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What lies on the topics, read with a plain consumer from the beginning to the present end. */
final class Topics {

    /** A record, as far as it matters whether it is there. */
    record Fact(String topic, String id, String type) {}

    private final String bootstrapServers;

    Topics(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    List<Fact> facts() {
        return read(topic -> topic.matches("baton\\.(membership|activity|showcase)\\..+") && !isDeadLetters(topic))
                .stream()
                .map(record -> new Fact(record.topic(), header(record, "ce_id"), header(record, "ce_type")))
                .toList();
    }

    List<String> deadLetters() {
        return read(Topics::isDeadLetters).stream()
                .map(record ->
                        record.topic() + ": " + header(record, "ce_type") + " " + header(record, "dead-letter-reason"))
                .toList();
    }

    /** Every record of every topic, with its headers, as text. */
    List<String> everything() {
        return read(topic -> true).stream()
                .map(record -> record.topic() + " " + record.key() + " " + record.value() + " "
                        + Arrays.stream(record.headers().toArray())
                                .map(header -> header(record, header.key()))
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    private static boolean isDeadLetters(String topic) {
        return topic.endsWith(".dead-letters");
    }

    private List<ConsumerRecord<String, String>> read(Predicate<String> wanted) {
        try (Consumer<String, String> consumer = new KafkaConsumer<>(settings())) {
            List<TopicPartition> partitions = consumer.listTopics().entrySet().stream()
                    .filter(topic -> wanted.test(topic.getKey()))
                    .flatMap(topic -> topic.getValue().stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, String>> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofSeconds(1)).forEach(records::add);
            }
            return records;
        }
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return settings;
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
