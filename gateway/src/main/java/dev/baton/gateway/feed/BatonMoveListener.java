package dev.baton.gateway.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads the baton's topic from its beginning, each instance for itself; nothing is written, so nothing is acknowledged. */
@ApplicationScoped
class BatonMoveListener {

    private static final Logger LOG = Logger.getLogger(BatonMoveListener.class);

    private static final Map<String, Class<? extends BatonMove>> TYPES = Map.of(
            "showcase.baton-custody-begun.v1", BatonMove.CustodyBegun.class,
            "showcase.baton-offered.v1", BatonMove.Offered.class,
            "showcase.baton-offer-ended.v1", BatonMove.OfferEnded.class,
            "showcase.baton-accepted.v1", BatonMove.Accepted.class);

    private final BatonFeed feed;
    private final ObjectMapper json;

    BatonMoveListener(BatonFeed feed, ObjectMapper json) {
        this.feed = feed;
        this.json = json;
    }

    @Incoming("baton-moves")
    void hear(ConsumerRecord<String, String> fact) {
        Class<? extends BatonMove> type = TYPES.get(header(fact.headers(), "ce_type", ""));
        if (type == null || fact.value() == null) {
            return;
        }
        try {
            String place = fact.topic() + "/" + fact.partition() + "/" + fact.offset();
            feed.tell(header(fact.headers(), "ce_id", place), json.readValue(fact.value(), type));
        } catch (JsonProcessingException unreadable) {
            LOG.warnf("Left out of the feed, unreadable: %s at %d", fact.topic(), (Object) fact.offset());
        }
    }

    private static String header(Headers headers, String name, String otherwise) {
        @Nullable Header header = headers.lastHeader(name);
        return header == null ? otherwise : new String(header.value(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
