package dev.baton.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** A record as it came: CloudEvents 1.0, binary content mode. */
record Arrival(
        UUID id,
        String type,
        @Nullable String university,
        @Nullable String traceparent,
        String payload) {

    static Arrival of(ConsumerRecord<String, String> record) {
        try {
            return new Arrival(
                    UUID.fromString(header(record, "ce_id")),
                    String.valueOf(header(record, "ce_type")),
                    header(record, "ce_university"),
                    header(record, "traceparent"),
                    String.valueOf(record.value()));
        } catch (RuntimeException malformed) {
            throw new UnreadableRecord(record.topic() + " at offset " + record.offset(), malformed);
        }
    }

    private static @Nullable String header(ConsumerRecord<String, String> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
