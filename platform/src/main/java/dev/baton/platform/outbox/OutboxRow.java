package dev.baton.platform.outbox;

import dev.baton.platform.events.DomainEvent;
import dev.baton.platform.events.Names;
import dev.baton.platform.web.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact on its way out. The columns are those that Debezium's EventRouter and the CloudEvents headers ask for. */
@Entity
@Table(name = "outbox")
class OutboxRow {

    @Id
    UUID id;

    String aggregatetype;
    String aggregateid;
    String type;
    String source;
    /** RFC 3339, UTC: CloudEvents wants text. */
    String time;

    String subject;
    String specversion;

    @Nullable
    String university;

    @Nullable
    String traceparent;

    String contenttype;
    String payload;

    static OutboxRow of(DomainEvent event, String source, Instant now, @Nullable String traceparent, String payload) {
        OutboxRow row = new OutboxRow();
        row.id = Ids.next();
        row.aggregatetype = Names.topicOf(event.getClass());
        row.aggregateid = event.aggregateId().toString();
        row.type = Names.typeOf(event.getClass());
        row.source = source;
        row.time = now.toString();
        row.subject = row.aggregateid;
        row.specversion = "1.0";
        row.university = event.university();
        row.traceparent = traceparent;
        row.contenttype = "application/json";
        row.payload = payload;
        return row;
    }
}
