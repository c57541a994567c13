package dev.baton.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.gateway.world.World;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** From a real topic to a real stream, with the events exactly as the contracts have them. */
@QuarkusTest
@WithTestResource(World.class)
class BatonFeedTest {

    private static final Path CONTRACTS =
            Path.of("..", "platform", "src", "main", "resources", "contracts", "showcase");

    String brokers;

    @TestHTTPResource("/api/v1/baton-moves")
    URI feed;

    @Test
    void movesArriveOnceAndAWatcherCanComeBack() throws Exception {
        publish("baton-custody-begun", "e1");
        publish("baton-custody-begun", "e1");
        publish("something-nobody-knows", "e0");
        publish("baton-offered", "e2");
        publish("baton-offer-ended", "e4");
        publish("baton-accepted", "e3");
        publish("baton-accepted", "e3");

        List<Told> told = listen(null, "baton-accepted");
        assertThat(told)
                .filteredOn(move -> !move.name.startsWith("baton-offer"))
                .extracting(Told::name)
                .containsExactly("baton-custody-begun", "baton-accepted");
        Told accepted = told.getLast();
        assertThat(accepted.id).isEqualTo(accepted.data.getString("baton") + "/2");
        assertThat(accepted.data.getString("to")).isEqualTo("szu");
        assertThat(accepted.data.getInteger("custodyNumber")).isEqualTo(2);

        assertThat(listen(told.getFirst().id, "baton-accepted"))
                .extracting(Told::name)
                .containsExactly("baton-accepted");
    }

    private void publish(String event, String id) throws IOException {
        Path contract = CONTRACTS.resolve(event + ".v1.json");
        String value = Files.exists(contract) ? Files.readString(contract) : "{}";
        String baton = new JsonObject(value).getString("baton", "none");
        var fact = new ProducerRecord<>("baton.showcase.baton", baton, value);
        fact.headers().add("ce_type", ("showcase." + event + ".v1").getBytes(StandardCharsets.UTF_8));
        fact.headers().add("ce_id", id.getBytes(StandardCharsets.UTF_8));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", brokers), new StringSerializer(), new StringSerializer())) {
            producer.send(fact);
        }
    }

    private List<Told> listen(String lastEventId, String until) throws Exception {
        HttpRequest.Builder watch = HttpRequest.newBuilder(feed).header("Accept", "text/event-stream");
        if (lastEventId != null) {
            watch.header("Last-Event-ID", lastEventId);
        }
        List<Told> told = new ArrayList<>();
        HttpClient client = HttpClient.newHttpClient();
        try (var lines = new BufferedReader(new InputStreamReader(
                client.send(watch.build(), HttpResponse.BodyHandlers.ofInputStream())
                        .body(),
                StandardCharsets.UTF_8))) {
            String id = null;
            String name = "";
            String data = "";
            while (told.isEmpty() || !told.getLast().name.equals(until)) {
                String line = lines.readLine();
                if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    data = line.substring(5).strip();
                } else if (line.isEmpty() && !data.isEmpty()) {
                    told.add(new Told(id, name, new JsonObject(data)));
                    id = null;
                    data = "";
                }
            }
        }
        client.shutdownNow();
        return told;
    }

    record Told(String id, String name, JsonObject data) {}
}
