package dev.baton.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a request, it is refused with a reason, and nothing is written. */
@ExtendWith(OnTheStack.class)
class BadInputTest {

    private static final String NOBODYS_ID = "019ae0c0-7000-7000-8000-00000000dead";

    private static Stack stack;
    private static Door door;
    private static FirstLeg leg;
    private static String draft;
    private static String published;
    private static String szpuUnit;

    private List<String> before;

    @BeforeAll
    static void somethingToBeWrongAbout(Stack running) {
        stack = running;
        door = stack.door(Patience.NONE);
        Caller office = door.as(Account.SZPU_OFFICE);
        szpuUnit = office.get("/api/v1/universities").path("items.find { it.code == 'szpu' }.unit");
        draft = "/api/v1/activities/" + office.create("/api/v1/activities", activity());
        published = "/api/v1/activities/" + office.create("/api/v1/activities", activity());
        office.move(published + "/publication", Facts.nothing(), () -> true);
        leg = new FirstLeg(door, Narrator.silent());
        leg.playUntilHandover();
    }

    @BeforeEach
    void remember() {
        before = stack.quietContents();
    }

    @AfterEach
    void nothingIsWritten() {
        assertEquals(before, stack.quietContents());
    }

    @ParameterizedTest
    @CsvSource({
        "municipal,   GET,  initiatives/{}",
        "municipal,   GET,  initiatives/{}/legs",
        "szpu-office, GET,  legs/{}",
        "szpu-office, GET,  legs/{}/summary",
        "szpu-office, GET,  showcases/{}",
        "szpu-office, POST, showcases/{}/announcement",
        "szpu-office, POST, showcases/{}/conclusion",
        "szpu-office, GET,  batons/{}",
        "szu-office,  POST, batons/{}/acceptance",
        "szpu-office, POST, batons/{}/withdrawal",
        "szu-office,  POST, batons/{}/declination",
        "szpu-office, GET,  activities/{}",
        "szpu-office, POST, activities/{}/publication",
        "szpu-office, POST, activities/{}/conclusion",
        "szpu-office, POST, activities/{}/stages/{}/conclusion",
        "szpu-office, POST, activities/{}/agenda-items/{}/completion",
        "szpu-member, POST, activities/{}/registrations",
        "szpu-office, GET,  activities/{}/registrations",
        "szpu-office, GET,  activities/{}/headcount",
        "szpu-office, GET,  units/{}",
        "szpu-office, GET,  members/{}"
    })
    void unknownIds(String account, String method, String path) {
        String body = method.equals("POST") ? "{}" : null;

        Response answer = door.as(account).tries(method, "/api/v1/" + path.replace("{}", NOBODYS_ID), body);

        Refused.with(404, "not-found", answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"initiatives", "legs", "showcases", "batons", "activities", "units", "members"})
    void idsThatAreNone(String collection) {
        Refused.somehow(door.as(Account.SZPU_OFFICE).tries("GET", "/api/v1/" + collection + "/none", null));
    }

    @Test
    void anotherUniversitysDraftIsNotThere() {
        Caller stranger = door.as(Account.SZU_OFFICE);

        Refused.with(404, "not-found", stranger.tries("GET", draft, null));
        Refused.with(404, "not-found", stranger.tries("POST", draft + "/publication", Facts.nothing()));
        Refused.with(404, "not-found", stranger.tries("POST", draft + "/registrations", Facts.nothing()));
    }

    @Test
    void anotherUniversitysAffairsAreNotOnesOwn() {
        Caller stranger = door.as(Account.SZU_OFFICE);
        String person = stack.rows("membership")
                .list("select person from member where university = 'szpu'")
                .getFirst();

        Refused.with(404, "not-found", stranger.tries("GET", "/api/v1/units/" + szpuUnit, null));
        Refused.with(404, "not-found", stranger.tries("GET", "/api/v1/members/" + person, null));
        Refused.somehow(stranger.tries("POST", "/api/v1/appointments", appointment(person)));
        Refused.somehow(stranger.tries("POST", "/api/v1/units", branch(szpuUnit)));
        Refused.somehow(stranger.tries("GET", "/api/v1/members?unit=" + szpuUnit, null));
        Refused.somehow(stranger.tries("POST", leg.activity() + "/conclusion", Facts.nothing()));
        Refused.somehow(stranger.tries("GET", leg.activity() + "/headcount", null));
        Refused.somehow(stranger.tries("GET", leg.activity() + "/registrations", null));
        Refused.with(403, "not-the-host", stranger.tries("POST", leg.showcase() + "/announcement", Facts.nothing()));
        Refused.with(403, "not-the-custodian", stranger.tries("POST", leg.baton() + "/offer", Facts.of("offer")));
    }

    @Test
    void rightsThatOneDoesNotHave() {
        Caller member = door.as(Account.SZPU_MEMBER);

        Refused.with(403, "office-required", member.tries("POST", "/api/v1/activities", activity()));
        Refused.somehow(member.tries("POST", "/api/v1/initiatives", Facts.of("initiative")));
        Refused.somehow(member.tries("GET", "/api/v1/municipal/relay", null));
        Refused.somehow(door.anyone().tries("GET", "/api/v1/municipal/relay", null));
        Refused.somehow(door.anyone().tries("GET", "/api/v1/initiatives", null));
        Refused.with(404, "no-such-path", member.tries("GET", "/api/v1/nothing-of-the-kind", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "",
                "[]",
                "\"text\"",
                "null",
                "{\"name\": 1}",
                "{\"nobody\": \"knows this field\"}",
                "{\"leg\": \"no id\", \"host\": {}, \"kind\": \"dance\", \"parent\": 7, \"nominee\": [1]}",
                "{}"
            })
    void bodiesThatAreNotWhatIsAskedFor(String body) {
        Caller municipal = door.as(Account.MUNICIPAL);
        Caller office = door.as(Account.SZPU_OFFICE);

        Refused.somehow(municipal.tries("POST", "/api/v1/initiatives", body));
        Refused.somehow(municipal.tries("POST", leg.initiative() + "/legs", body));
        Refused.somehow(office.tries("POST", "/api/v1/showcases", body));
        Refused.somehow(office.tries("POST", leg.baton() + "/offer", body));
        Refused.somehow(office.tries("POST", "/api/v1/activities", body));
        Refused.somehow(office.tries("POST", published + "/check-ins", body));
        Refused.somehow(office.tries("PUT", published + "/headcount", body, Map.of("If-Match", "\"0\"")));
        Refused.somehow(office.tries("POST", "/api/v1/units", body));
        Refused.somehow(office.tries("POST", "/api/v1/members", body));
        Refused.somehow(office.tries("POST", "/api/v1/appointments", body));
    }

    @Test
    void changesThatNameNoVersionOrAnOldOne() {
        Caller office = door.as(Account.SZPU_OFFICE);
        ObjectNode headcount = Facts.of("headcount");

        Refused.with(428, "if-match-required", office.tries("PUT", published + "/headcount", headcount));
        for (String stale : List.of("\"987654321\"", "W/\"0\"", "\"x\"", "0")) {
            Response answer = office.tries("PUT", published + "/headcount", headcount, Map.of("If-Match", stale));
            Refused.with(412, "version-is-stale", answer);
        }
        Response offer = office.tries("POST", leg.baton() + "/offer", Facts.of("offer"), Map.of("If-Match", "\"99\""));
        Refused.with(412, "version-is-stale", offer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'kind':'exact','value':100},{'kind':'exact','value':7}]",
                "[{'kind':'exact','value':105}]",
                "[{'kind':'exact','value':107},null]",
                "[{'kind':'more-than','value':106}]"
            })
    void headcountsWhoseCategoriesDoNotAddUp(String counts) throws IOException {
        ObjectNode headcount = Facts.of("headcount");
        headcount.putArray("categories");
        for (JsonNode count : new ObjectMapper().readTree(counts.replace('\'', '"'))) {
            ObjectNode category = headcount.withArray("categories").addObject().put("side", "host");
            category.putObject("name").put("zh", "样例").put("en", "Sample");
            category.set("count", count);
        }

        Response answer = recorded(headcount);

        Refused.with(422, "categories-do-not-add-up", answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'kind':'exact','value':-1}",
                "{'kind':'exact','value':60.5}",
                "{'kind':'exact'}",
                "{'kind':'exact','value':99999999999999999999}",
                "{'kind':'unknown','value':3}",
                "{'kind':'fewer-than','value':5}",
                "{'kind':'about','value':100}",
                "106"
            })
    void headcountsThatAreNoCount(String count) throws IOException {
        ObjectNode headcount = Facts.of("headcount");
        headcount.set("count", new ObjectMapper().readTree(count.replace('\'', '"')));

        Refused.somehow(recorded(headcount));
    }

    private static Response recorded(ObjectNode headcount) {
        Caller office = door.as(Account.SZPU_OFFICE);
        String seen = office.get(published + "/headcount").header("ETag");
        return office.tries("PUT", published + "/headcount", headcount, Map.of("If-Match", seen));
    }

    @Test
    void anIdempotencyKeyWithAnotherBody() {
        Caller municipal = door.as(Account.MUNICIPAL);
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        ObjectNode plan = Facts.of("initiative");
        Response first = municipal.tries("POST", "/api/v1/initiatives", plan, key);
        Response again = municipal.tries("POST", "/api/v1/initiatives", plan, key);
        assertEquals(201, first.statusCode());
        assertEquals(first.<String>path("id"), again.<String>path("id"));
        before = stack.quietContents();
        plan.putObject("name").put("zh", "另一个").put("en", "Another");

        Refused.with(422, "idempotency-key-reused", municipal.tries("POST", "/api/v1/initiatives", plan, key));
        Refused.with(
                400,
                "idempotency-key-unreadable",
                municipal.tries("POST", "/api/v1/initiatives", plan, Map.of("Idempotency-Key", "k".repeat(129))));
    }

    @ParameterizedTest
    @CsvSource({"municipal, initiatives", "szpu-office, activities", "szpu-office, units", "szpu-office, showcases"})
    void bodiesOfTenMegabytes(String account, String collection) throws IOException {
        RawRequest request = new RawRequest(stack.address(), "/api/v1/" + collection, stack.token(account));

        Refused.with(413, "body-too-large", request.withTenMegabytes());
        Refused.with(413, "body-too-large", request.withTenMegabytesInChunks());
    }

    @Test
    void tokensThatNobodyGave() {
        String real = stack.token(Account.MUNICIPAL);
        ObjectNode plan = Facts.of("initiative");

        for (String token : List.of(Tokens.forged(real), Tokens.unsigned(real), "no.such.token", "x")) {
            Refused.with(401, "token-refused", door.withToken(token).tries("POST", "/api/v1/initiatives", plan));
        }
        Refused.with(401, "not-signed-in", door.anyone().tries("POST", "/api/v1/initiatives", plan));
    }

    @Test
    void tokensThatHaveExpired() {
        String expired = stack.expiredToken(Account.MUNICIPAL);

        Response answer = door.withToken(expired).tries("POST", "/api/v1/initiatives", Facts.of("initiative"));

        Refused.with(401, "token-refused", answer);
    }

    private static ObjectNode activity() {
        ObjectNode activity = Facts.with("unit", szpuUnit);
        activity.put("kind", "lecture").put("openTo", "university").put("capacity", 5);
        activity.putObject("title").put("zh", "样例讲座").put("en", "Sample lecture");
        activity.putObject("date").put("precision", "day").put("value", "2026-11-20");
        return activity;
    }

    private static ObjectNode branch(String parent) {
        ObjectNode branch = Facts.with("parent", parent);
        branch.put("type", "branch").put("establishedOn", "2026-09-01");
        branch.putObject("name").put("zh", "样例支部").put("en", "Sample branch");
        return branch;
    }

    private static ObjectNode appointment(String person) {
        return Facts.with("person", person)
                .put("unit", szpuUnit)
                .put("office", "secretary")
                .put("from", "2026-09-01");
    }
}
