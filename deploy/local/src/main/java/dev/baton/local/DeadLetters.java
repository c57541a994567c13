package dev.baton.local;

import dev.baton.local.basics.Trouble;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The dead-letter topics of all services. A letter that is replayed goes to the topic it came from, where every service
 * hears it again; the inbox of those that have acted on it lets it have no second effect, so only the listener that failed
 * acts now. That it was replayed is itself a record, behind the letter on the same topic, because nothing else of this
 * launcher outlives it and an offset could not tell one letter from its neighbours.
 */
final class DeadLetters {
    private static final Pattern TOPIC = Pattern.compile("baton\\.[a-z]+\\.dead-letters");

    /** Marks the letter at this offset, of the same partition, as replayed. */
    private static final String REPLAYED = "baton-replayed";

    private static final Duration AT_MOST = Duration.ofSeconds(15);

    private final String bootstrap;

    DeadLetters(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** Those not replayed yet, each topic in its order. */
    List<DeadLetter> waiting() {
        List<ConsumerRecord<byte[], byte[]>> records = records();
        Set<String> replayed = new HashSet<>();
        records.forEach(record -> record.headers()
                .headers(REPLAYED)
                .forEach(mark -> replayed.add(place(record, new String(mark.value(), StandardCharsets.UTF_8)))));
        return records.stream()
                .filter(record -> record.headers().lastHeader(REPLAYED) == null)
                .filter(record -> !replayed.contains(place(record, Long.toString(record.offset()))))
                .map(DeadLetter::new)
                .toList();
    }

    /**
     * Sends letters again, an event that is dead in several services once.
     *
     * @param id of the event, or {@code all}
     * @return how many events were sent
     */
    int replay(String id) {
        List<DeadLetter> chosen = waiting().stream()
                .filter(letter -> id.equals("all") || letter.id().equals(id))
                .toList();
        if (chosen.isEmpty() && !id.equals("all")) {
            throw new Trouble("there is no dead letter '%s'; ./baton dead-letters lists them".formatted(id));
        }
        chosen.stream()
                .filter(letter -> letter.originalTopic().isEmpty())
                .findFirst()
                .ifPresent(letter -> {
                    throw new Trouble("%s does not say from which topic it came".formatted(letter.id()));
                });
        Set<String> sent = new HashSet<>();
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(settings())) {
            for (DeadLetter letter : chosen) {
                if (sent.add(letter.originalTopic() + " " + letter.id())) {
                    send(producer, letter.again());
                }
                // only now: who is killed between the two replays it twice, and the inbox does not mind
                send(producer, markOf(letter.record()));
            }
        }
        return sent.size();
    }

    private static ProducerRecord<byte[], byte[]> markOf(ConsumerRecord<byte[], byte[]> letter) {
        Header mark = new RecordHeader(REPLAYED, Long.toString(letter.offset()).getBytes(StandardCharsets.UTF_8));
        return new ProducerRecord<>(letter.topic(), letter.partition(), letter.key(), null, List.of(mark));
    }

    private static void send(KafkaProducer<byte[], byte[]> producer, ProducerRecord<byte[], byte[]> record) {
        try {
            producer.send(record).get();
        } catch (ExecutionException | KafkaException e) {
            throw new Trouble("Kafka did not take a record for " + record.topic() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted", e);
        }
    }

    private List<ConsumerRecord<byte[], byte[]>> records() {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings())) {
            List<TopicPartition> partitions = consumer.listTopics().entrySet().stream()
                    .filter(topic -> TOPIC.matcher(topic.getKey()).matches())
                    .flatMap(topic -> topic.getValue().stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            long deadline = System.nanoTime() + AT_MOST.toNanos();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                if (System.nanoTime() > deadline) {
                    throw new TimeoutException("the dead letters could not be read to their end");
                }
                consumer.poll(Duration.ofSeconds(1)).forEach(records::add);
            }
            return records;
        } catch (KafkaException e) {
            throw new Trouble("Kafka does not answer at %s; ./baton up starts it".formatted(bootstrap), e);
        }
    }

    private static String place(ConsumerRecord<byte[], byte[]> record, String offset) {
        return record.topic() + " " + record.partition() + " " + offset;
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", bootstrap);
        settings.put("default.api.timeout.ms", (int) AT_MOST.toMillis());
        settings.put("request.timeout.ms", (int) AT_MOST.toMillis() / 3);
        settings.put("delivery.timeout.ms", (int) AT_MOST.toMillis());
        settings.put("max.block.ms", AT_MOST.toMillis());
        settings.put("key.serializer", ByteArraySerializer.class);
        settings.put("value.serializer", ByteArraySerializer.class);
        settings.put("key.deserializer", ByteArrayDeserializer.class);
        settings.put("value.deserializer", ByteArrayDeserializer.class);
        return settings;
    }
}
