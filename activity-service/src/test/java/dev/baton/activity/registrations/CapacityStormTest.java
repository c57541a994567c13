package dev.baton.activity.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.baton.activity.Campus;
import dev.baton.activity.Sample;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class CapacityStormTest {

    private static final int PEOPLE = 240;
    private static final int CAPACITY = 20;

    @Test
    void of_a_storm_as_many_get_in_as_there_are_places() throws Exception {
        Campus host = Campus.founded();
        Campus guests = Campus.founded();
        String id = Sample.published(host, "\"openTo\": \"initiative\", \"capacity\": " + CAPACITY + ",");
        Map<Integer, Long> answers = storm(
                PEOPLE,
                i -> () -> (i % 2 == 0 ? host : guests).somebody().post(at(id)).statusCode());
        assertEquals(Map.of(201, (long) CAPACITY, 409, (long) PEOPLE - CAPACITY), answers);
        assertEquals(CAPACITY, registrations(id));
        assertEquals(CAPACITY, places(id));
        assertEquals(
                CAPACITY,
                Database.rows("select 1 from outbox where type like '%counted%' and aggregateid = ?", id)
                        .size());
    }

    @Test
    void a_storm_of_coming_and_going_leaves_true_figures() throws Exception {
        Campus host = Campus.founded();
        String id = Sample.published(host, "\"openTo\": \"university\", \"capacity\": " + CAPACITY + ",");
        storm(PEOPLE / 2, i -> () -> {
            UUID person = UUID.randomUUID();
            int status = host.person(person).post(at(id)).statusCode();
            return status == 201 && i % 3 == 0
                    ? host.person(person).delete(at(id) + "/mine").statusCode()
                    : status;
        });
        assertEquals(registrations(id), places(id));
    }

    @Test
    void who_asks_many_times_at_once_is_registered_once() throws Exception {
        Campus host = Campus.founded();
        String id = Sample.published(host, "\"openTo\": \"university\", \"capacity\": " + CAPACITY + ",");
        UUID person = UUID.randomUUID();
        Map<Integer, Long> answers =
                storm(40, i -> () -> host.person(person).post(at(id)).statusCode());
        assertEquals(Map.of(201, 1L, 409, 39L), answers);
        assertEquals(1, places(id));
    }

    /** All at once, as far as two processors know what that is; how many got which answer. */
    private static Map<Integer, Long> storm(int size, IntFunction<Callable<Integer>> request) throws Exception {
        try (ExecutorService crowd = Executors.newFixedThreadPool(64)) {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                Callable<Integer> one = request.apply(i);
                answers.add(crowd.submit(() -> {
                    start.await();
                    return one.call();
                }));
            }
            start.countDown();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses.stream().collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        }
    }

    private static String at(String id) {
        return "/api/v1/activities/" + id + "/registrations";
    }

    private static int registrations(String id) {
        return Database.rows("select 1 from registration where activity = ?", UUID.fromString(id))
                .size();
    }

    private static int places(String id) {
        return (int) Database.rows("select registered from places where activity = ?", UUID.fromString(id))
                .getFirst()
                .get("registered");
    }
}
