package dev.baton.local;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** A record that a listener of one service could not read or refused. */
record DeadLetter(ConsumerRecord<byte[], byte[]> record) {
    /** What SmallRye adds to the headers of the record that failed. */
    private static final String ADDED = "dead-letter-";

    /** The event's own id; what has none is named after where it lies. */
    String id() {
        return header("ce_id", "%s-%d-%d".formatted(service(), record.partition(), record.offset()));
    }

    String service() {
        return record.topic().split("\\.")[1];
    }

    String originalTopic() {
        return header(ADDED + "topic", "");
    }

    Instant when() {
        return Instant.ofEpochMilli(record.timestamp()).truncatedTo(ChronoUnit.SECONDS);
    }

    private String type() {
        return header("ce_type", "of no type");
    }

    private String reason() {
        return header(ADDED + "reason", header(ADDED + "exception-class-name", "no reason given"));
    }

    /** For people: two lines. */
    String told() {
        return "%s  %s  %s  %s%n    from %s: %s"
                .formatted(id(), when(), service(), type(), originalTopic(), reason().replaceAll("\\s+", " "));
    }

    /** As it came: key, value and headers, and because the key is the same, the same partition. */
    ProducerRecord<byte[], byte[]> again() {
        RecordHeaders headers = new RecordHeaders();
        for (Header header : record.headers()) {
            if (!header.key().startsWith(ADDED)) {
                headers.add(header);
            }
        }
        return new ProducerRecord<>(originalTopic(), null, record.key(), record.value(), headers);
    }

    private String header(String name, String otherwise) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null
                ? otherwise
                : new String(header.value(), StandardCharsets.UTF_8);
    }
}
