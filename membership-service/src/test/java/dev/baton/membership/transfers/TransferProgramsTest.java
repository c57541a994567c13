package dev.baton.membership.transfers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.baton.membership.Campus;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever two universities do with their members' letters, in whatever order and on whatever days, it comes out as in a
 * model that knows nothing of tenants, halves and placements: everybody is in one branch on every day.
 */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class TransferProgramsTest {

    private static final boolean LONG = Boolean.getBoolean("baton.long");
    private static final int PROGRAMS = LONG ? 30 : 2;
    private static final int STEPS = LONG ? 120 : 60;

    @TestFactory
    List<DynamicTest> everybody_is_on_one_roster_on_every_day() {
        return LongStream.range(1, PROGRAMS + 1)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> new Program(seed).run()))
                .toList();
    }

    /** A branch, by number: the first two are of the first university, both in one college. */
    private record Branch(int number, Campus campus, UUID college, UUID unit) {

        static Branch of(int number, Campus campus, UUID college) {
            return new Branch(number, campus, college, campus.unit(college, "branch"));
        }
    }

    private static final class Human {
        final List<UUID> people = new ArrayList<>();
        Branch in;

        @Nullable
        Trip trip;

        UUID person() {
            return people.getLast();
        }
    }

    private static final class Trip {
        final UUID id;
        final Human human;
        final Branch from;
        final Branch to;
        TransferState state = TransferState.REQUESTED;
        int daysLeft;

        @Nullable
        UUID letter;

        Trip(UUID id, Human human, Branch to) {
            this.id = id;
            this.human = human;
            this.from = human.in;
            this.to = to;
        }

        boolean isWithin() {
            return from.campus() == to.campus();
        }

        /** The new side hears of it with the release. */
        boolean isShownTo(Set<Branch> below) {
            return below.contains(to) && state != TransferState.REQUESTED;
        }

        boolean isUnderWay() {
            return List.of(TransferState.REQUESTED, TransferState.RELEASED, TransferState.LAPSED)
                    .contains(state);
        }
    }

    /** Where everybody was at the end of a day that is so many days ago. */
    private static final class EndOfDay {
        final List<UUID> units;
        int daysAgo;

        EndOfDay(List<UUID> units) {
            this.units = units;
        }
    }

    private static final class Program {

        final Random random;
        final List<Campus> campuses = List.of(new Campus(), new Campus());
        final List<Branch> branches;
        final List<Human> humans = new ArrayList<>();
        final List<Trip> trips = new ArrayList<>();
        final List<EndOfDay> days = new ArrayList<>();
        int numbers;

        Program(long seed) {
            random = new Random(seed);
            List<UUID> colleges = campuses.stream()
                    .map(campus -> campus.unit(campus.root, "secondary-organisation"))
                    .toList();
            branches = IntStream.range(0, 4)
                    .mapToObj(i -> Branch.of(i, campuses.get(i / 2), colleges.get(i / 2)))
                    .toList();
            for (int i = 0; i < 5; i++) {
                Human human = new Human();
                human.in = any(branches);
                human.people.add(human.in.campus().member(human.in.unit(), "S-" + ++numbers));
                humans.add(human);
            }
        }

        void run() {
            for (int i = 0; i < STEPS; i++) {
                step();
                everybodyIsWhereTheModelSays();
            }
            days.forEach(this::wasAsTheModelSays);
            branches.forEach(branch -> {
                isListed(branch.campus(), branch.unit(), Set.of(branch));
                isListed(branch.campus(), branch.college(), bothOf(branch.campus()));
                isListed(branch.campus(), branch.campus().root, bothOf(branch.campus()));
            });
        }

        private void step() {
            int kind = random.nextInt(10);
            if (kind < 3) request(any(humans), any(branches));
            else if (kind == 9) pass(any(List.of(1, 29, 31, 91)));
            else if (!trips.isEmpty()) advance(kind, trips.get(Math.max(trips.size() - 1 - random.nextInt(6), 0)));
        }

        private void advance(int kind, Trip trip) {
            if (kind < 5) release(trip);
            else if (kind < 7) receive(trip);
            else if (kind == 7) giveBack(trip);
            else withdraw(trip);
        }

        private void request(Human human, Branch to) {
            boolean busy = human.trip != null && human.trip.isUnderWay();
            boolean there = human.in == to;
            Campus campus = human.in.campus();
            String destination = campus == to.campus() ? Steps.unit(to.unit()) : Steps.university(to.campus());
            var answer = Steps.request(campus.office(), human.person(), destination)
                    .statusCode(busy ? 409 : there ? 422 : 201);
            if (busy || there) return;
            human.trip = new Trip(Campus.made(answer), human, to);
            trips.add(human.trip);
        }

        private void release(Trip trip) {
            boolean can = trip.state == TransferState.REQUESTED || trip.state == TransferState.LAPSED;
            Steps.release(trip.from.campus().office(), trip.id).statusCode(can ? 204 : 409);
            if (!can) return;
            trip.state = TransferState.RELEASED;
            trip.daysLeft = trip.isWithin() ? 30 : 90;
            if (!trip.isWithin() && trip.letter == null) {
                trip.letter = (UUID) Database.rows("select counterpart from transfer where id = ?", trip.id)
                        .getFirst()
                        .get("counterpart");
            }
        }

        private void receive(Trip trip) {
            if (trip.isWithin()) {
                Steps.receive(trip.to.campus().office(), trip.id).statusCode(answerAt(trip));
            } else if (trip.letter != null) {
                Steps.receive(trip.to.campus().office(), trip.letter, trip.to.unit(), "S-" + ++numbers)
                        .statusCode(answerAt(trip));
            }
            if (trip.state != TransferState.RELEASED) return;
            trip.state = TransferState.RECEIVED;
            trip.human.in = trip.to;
            if (!trip.isWithin()) {
                trip.human.people.add((UUID) Database.rows("select person from transfer where id = ?", trip.letter)
                        .getFirst()
                        .get("person"));
            }
        }

        private void giveBack(Trip trip) {
            if (!trip.isWithin() && trip.letter == null) return;
            Steps.giveBack(trip.to.campus().office(), trip.isWithin() ? trip.id : trip.letter)
                    .statusCode(answerAt(trip));
            if (trip.state == TransferState.RELEASED) trip.state = TransferState.RETURNED;
        }

        private void withdraw(Trip trip) {
            Steps.withdraw(trip.from.campus().office(), trip.id).statusCode(trip.isUnderWay() ? 204 : 409);
            if (trip.isUnderWay()) trip.state = TransferState.WITHDRAWN;
        }

        private static int answerAt(Trip trip) {
            return trip.state == TransferState.RELEASED ? 204 : 409;
        }

        /** So many days go by: everything that is written down becomes so many days older. */
        private void pass(int count) {
            days.add(new EndOfDay(humans.stream().map(human -> human.in.unit()).toList()));
            days.forEach(day -> day.daysAgo += count);
            trips.stream().filter(trip -> trip.state == TransferState.RELEASED).forEach(trip -> age(trip, count));
            String ours = "university in ('" + campuses.get(0).code + "', '" + campuses.get(1).code + "')";
            Database.change("update transfer set requested_on = requested_on - " + count
                    + ", released_on = released_on - "
                    + count + ", expires_on = expires_on - " + count + ", closed_on = closed_on - " + count + " where "
                    + ours);
            Database.change("create temp table aged as select * from placement where " + ours
                    + "; delete from placement where " + ours
                    + "; insert into placement select university, person, unit, from_on - " + count + ", until_on - "
                    + count + " from aged");
        }

        private static void age(Trip trip, int count) {
            trip.daysLeft -= count;
            if (trip.daysLeft < 0) trip.state = TransferState.LAPSED;
        }

        private void everybodyIsWhereTheModelSays() {
            List<Map<String, Object>> rows = Database.rows(
                    "select person, university, unit from member where university in (?, ?)",
                    campuses.get(0).code,
                    campuses.get(1).code);
            assertEquals(
                    humans.stream()
                            .map(human -> human.person() + " " + human.in.campus().code + " " + human.in.unit())
                            .sorted()
                            .toList(),
                    rows.stream()
                            .map(row -> row.get("person") + " " + row.get("university") + " " + row.get("unit"))
                            .sorted()
                            .toList());
        }

        private void wasAsTheModelSays(EndOfDay day) {
            LocalDate date = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(day.daysAgo);
            for (int i = 0; i < humans.size(); i++) {
                assertEquals(
                        List.of(day.units.get(i)),
                        Database.rows(
                                        "select unit from placement where person = any (?)"
                                                + " and from_on <= ? and (until_on is null or until_on > ?)",
                                        humans.get(i).people.toArray(UUID[]::new),
                                        date,
                                        date)
                                .stream()
                                .map(row -> row.get("unit"))
                                .toList());
            }
        }

        private Set<Branch> bothOf(Campus campus) {
            return branches.stream().filter(branch -> branch.campus() == campus).collect(Collectors.toSet());
        }

        private void isListed(Campus campus, UUID unit, Set<Branch> below) {
            assertEquals(
                    seen(below, campus.root.equals(unit), EnumSet.allOf(TransferState.class)),
                    listed(campus, unit, ""));
            for (TransferState state : TransferState.values()) {
                assertEquals(
                        seen(below, campus.root.equals(unit), EnumSet.of(state)),
                        listed(campus, unit, "&state=" + state.code()));
            }
        }

        /** A letter from elsewhere stays where it was directed to: at the root. */
        private List<String> seen(Set<Branch> below, boolean root, Set<TransferState> states) {
            List<UUID> ids = new ArrayList<>();
            for (Trip trip : trips) {
                if (!states.contains(trip.state)) continue;
                boolean shown = trip.isShownTo(below);
                if (below.contains(trip.from) || shown && trip.isWithin()) ids.add(trip.id);
                if (root && shown && trip.letter != null) ids.add(trip.letter);
            }
            return ids.stream().map(UUID::toString).sorted().toList();
        }

        private static List<String> listed(Campus campus, UUID unit, String narrowed) {
            List<String> ids = new ArrayList<>();
            String cursor = "";
            do {
                JsonPath page = campus.office()
                        .get("/api/v1/transfers?limit=7&unit=" + unit + narrowed + cursor)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                ids.addAll(page.getList("items.id"));
                cursor = page.get("nextCursor") == null ? "" : "&cursor=" + page.get("nextCursor");
            } while (!cursor.isEmpty());
            return ids;
        }

        private <T> T any(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }
    }
}
