package dev.baton.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.local.basics.Trouble;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the broker that the stack itself starts, with its real topics. */
class DeadLettersTest {
    private static final String UNITS = "baton.membership.unit";

    @TempDir
    static Path folder;

    private static Home home;
    private static KafkaBroker kafka;
    private static DeadLetters letters;

    @BeforeAll
    static void start() throws IOException {
        home = new Home(projectWithLibraries(), folder.resolve("stack"));
        home.create();
        Ports ports = Ports.from(Map.of("BATON_PORT_KAFKA", freePort(), "BATON_PORT_KAFKA_CONTROLLER", freePort()));
        kafka = new KafkaBroker(home, ports);
        new Starting(home, ports, new Progress(System.out, 1)).start(List.of(kafka));
        letters = new DeadLetters(kafka.bootstrap());
    }

    @AfterAll
    static void stop() {
        new Stopping(home, new PrintStream(System.out)).stop(List.of(kafka));
    }

    @Test
    void aDeadLetterSaysWhoRefusedWhatAndWhy() {
        String id = bury("showcase", "the unit is\n not known");

        String told = find(id).told();

        assertTrue(told.startsWith(id + "  20"), told);
        assertTrue(told.contains("  showcase  membership.unit-established.v1"), told);
        assertTrue(told.endsWith("    from baton.membership.unit: the unit is not known"), told);
    }

    @Test
    void aReplayedLetterIsOnItsTopicAgainAsItCameAndListedNoMore() {
        String id = bury("activity", "refused");

        int sent = letters.replay(id);

        assertEquals(1, sent);
        ConsumerRecord<String, String> again = on(UNITS, id).getFirst();
        assertEquals("key of " + id, again.key());
        assertEquals("{\"unit\":\"" + id + "\"}", again.value());
        assertEquals(
                List.of("ce_id=" + id, "ce_type=membership.unit-established.v1", "ce_university=szpu"),
                StreamSupport.stream(again.headers().spliterator(), false)
                        .map(header -> header.key() + "=" + new String(header.value(), StandardCharsets.UTF_8))
                        .toList());
        // what was replayed is known to Kafka, not to this process
        assertTrue(new DeadLetters(kafka.bootstrap())
                .waiting().stream().noneMatch(letter -> letter.id().equals(id)));
    }

    @Test
    void anEventThatIsDeadInTwoServicesIsSentOnce() {
        String id = UUID.randomUUID().toString();
        bury("activity", id, "refused");
        bury("showcase", id, "refused too");

        letters.replay(id);

        assertEquals(1, on(UNITS, id).size());
        assertTrue(letters.waiting().stream().noneMatch(letter -> letter.id().equals(id)));
    }

    @Test
    void aLetterThatDiesAgainIsListedAgain() {
        String id = bury("membership", "refused");
        letters.replay(id);

        bury("membership", id, "refused again");

        assertTrue(find(id).told().endsWith("refused again"));
    }

    @Test
    void allMeansEveryLetterThatWaits() {
        String one = bury("activity", "refused");
        String other = bury("showcase", "refused");

        letters.replay("all");

        assertEquals(List.of(), letters.waiting());
        assertEquals(1, on(UNITS, one).size());
        assertEquals(1, on(UNITS, other).size());
    }

    @Test
    void anUnknownIdIsNamed() {
        Trouble trouble = assertThrows(Trouble.class, () -> letters.replay("nobody"));

        assertTrue(trouble.getMessage().contains("'nobody'"), trouble.getMessage());
    }

    private static DeadLetter find(String id) {
        return letters.waiting().stream()
                .filter(letter -> letter.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String bury(String service, String reason) {
        String id = UUID.randomUUID().toString();
        bury(service, id, reason);
        return id;
    }

    /** As SmallRye does. */
    private static void bury(String service, String id, String reason) {
        ProducerRecord<String, String> record =
                new ProducerRecord<>("baton." + service + ".dead-letters", "key of " + id, "{\"unit\":\"" + id + "\"}");
        Map.of(
                        "dead-letter-topic", UNITS,
                        "dead-letter-partition", "0",
                        "dead-letter-reason", reason)
                .forEach((key, value) -> record.headers().add(key, value.getBytes(StandardCharsets.UTF_8)));
        record.headers()
                .add("ce_id", id.getBytes(StandardCharsets.UTF_8))
                .add("ce_type", "membership.unit-established.v1".getBytes(StandardCharsets.UTF_8))
                .add("ce_university", "szpu".getBytes(StandardCharsets.UTF_8));
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrap()), new StringSerializer(), new StringSerializer())) {
            producer.send(record);
        }
    }

    private static List<ConsumerRecord<String, String>> on(String topic, String id) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka.bootstrap()), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, String>> found = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> {
                    if (record.key().equals("key of " + id)) {
                        found.add(record);
                    }
                });
            }
            return found;
        }
    }

    /** The launcher's libraries are collected only when the module is packaged: here they are those of the test. */
    private static Path projectWithLibraries() throws IOException {
        Path project = folder.resolve("project");
        Path libraries = Files.createDirectories(project.resolve("deploy/local/target/lib"));
        Files.createSymbolicLink(
                project.resolve("deploy/kafka"), Home.from(Map.of()).deploy("kafka"));
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.toString().endsWith(".jar"))
                .forEach(jar -> link(libraries.resolve(jar.getFileName()), jar));
        return project;
    }

    private static void link(Path name, Path jar) {
        try {
            Files.createSymbolicLink(name, jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(socket.getLocalPort());
        }
    }
}
