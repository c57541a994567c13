package dev.baton.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.baton.local.basics.Trouble;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TopicsTest {
    private static final Home HOME = Home.from(Map.of());

    @Test
    void aTopicIsKeptForEverUnlessItSaysOtherwise() {
        Map<String, NewTopic> topics = byName(Topics.parse("""
                # a comment
                kept = 3
                passing = 1 retention.ms=1000 segment.ms=500
                """));

        assertEquals(3, topics.get("kept").numPartitions());
        assertEquals(Map.of("retention.ms", "-1"), topics.get("kept").configs());
        assertEquals(
                Map.of("retention.ms", "1000", "segment.ms", "500"),
                topics.get("passing").configs());
    }

    @Test
    void aLineThatMakesNoSenseIsNamed() {
        assertThrows(Trouble.class, () -> Topics.parse("baton.x = three"));
        assertThrows(Trouble.class, () -> Topics.parse("baton.x = 3 forever"));
    }

    @Test
    void everyDatabaseHasItsDeadLettersAndItsSignOfLife() {
        Set<String> names =
                byName(Topics.read(HOME.deploy("kafka/topics.properties"))).keySet();

        for (String database : Databases.OF_SERVICES) {
            assertEquals(true, names.contains("baton." + database + ".dead-letters"), database);
            assertEquals(true, names.contains("__debezium-heartbeat." + database), database);
        }
    }

    private static Map<String, NewTopic> byName(Topics topics) {
        return topics.all().stream().collect(Collectors.toMap(NewTopic::name, topic -> topic));
    }
}
