package dev.baton.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.local.demo.Demo;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Accounts in a real Keycloak follow what is decided about their people, which real tokens and refused sign-ins show. */
@ExtendWith(OnTheStack.class)
class AccountsTest {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Pattern ONE_TIME = Pattern.compile("Password for one use: (\\S+)");

    private final Stack stack;
    private final KeycloakAdmin keycloak;
    private final String code = "s" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    private final String login = code + "-member";
    private UUID root;
    private Caller office;
    private UUID branch;
    private UUID member;

    AccountsTest(Stack stack) {
        this.stack = stack;
        keycloak = stack.keycloak();
    }

    /** The first account is invited, chooses a password of its own, and sets up the rest. */
    @BeforeEach
    void aUniversityJoins() {
        assumeTrue(stack.isOurs(), "its mail has to come here, and Keycloak is stopped");
        String first = code + "-office";
        try (Mailbox mail = new Mailbox()) {
            Caller operator = stack.door(Patience.NONE).withToken(keycloak.operatorToken());
            root = operator.create("/api/v1/universities", application(first));
            String address = first + "@sample.example";
            Waiting.until(
                    "the invitation", LIMIT, () -> !mail.lettersTo(address).isEmpty());
            Response joining = operator.get("/api/v1/universities/" + code);
            assertEquals("active", joining.path("firstAccount.state"));
            assertEquals(true, joining.path("organization"));
            Matcher password = ONE_TIME.matcher(mail.lettersTo(address).getFirst());
            assertTrue(password.find());
            String token = stack.loginPages().firstSignIn(first, password.group(1), Demo.PASSWORD);
            assertEquals(
                    List.of(root + ":organisation-officer"), Claims.of(token).getList("offices"));
        }
        office = stack.door(Patience.NONE).as(first);
        branch = office.create(
                "/api/v1/units",
                Facts.with("parent", root)
                        .put("type", "branch")
                        .put("establishedOn", "2020-01-01")
                        .set("name", sample()));
        member = office.create("/api/v1/members", person(login, "1"));
        Waiting.until(
                "the member's account", LIMIT, () -> keycloak.membersOf(code).contains(login));
        keycloak.setPassword(login, Demo.PASSWORD);
    }

    @Test
    void anOfficeIsInTheTokenForAsLongAsItIsHeldAndAnAccountIsOpenForAsLongAsItsPersonBelongs() {
        assertEquals(List.of(), offices(signIn()));
        assertEquals(403, joinsSomebody("2"));
        UUID appointment = appointed();
        awaitOffices(List.of(branch + ":secretary"));
        assertEquals(201, joinsSomebody("3"));
        end(appointment);
        awaitOffices(List.of());
        assertEquals(403, joinsSomebody("4"));

        leave();
        Waiting.until("the account is closed", LIMIT, () -> signIn().statusCode() == 400);
        assertEquals("Account disabled", signIn().path("error_description"));
        assertEquals(List.of(code + "-office"), keycloak.membersOf(code));

        new OrganisationOffice(stack, code + "-office").erase(member);
        Waiting.until(
                "the account is forgotten",
                LIMIT,
                () -> keycloak.user(login).getList("$").isEmpty());
        assertEquals("Invalid user credentials", signIn().path("error_description"));
    }

    @Test
    void whatIsDecidedWhileKeycloakIsAwayIsInTheTokenWhenItIsBack() {
        office.get("/api/v1/units/" + branch); // with a token that is kept from now on
        stack.kill("keycloak");
        appointed();
        UUID meanwhile = office.create("/api/v1/members", person(code + "-second", "2"));
        assertEquals(
                "pending",
                office.get("/api/v1/members/" + meanwhile + "/account").path("state"));
        stack.start("keycloak");
        awaitOffices(List.of(branch + ":secretary"));
        Waiting.until(
                "the second account", LIMIT, () -> keycloak.membersOf(code).contains(code + "-second"));
    }

    private ObjectNode application(String first) {
        ObjectNode university = Facts.with("code", code).put("establishedOn", "2020-01-01");
        university.set("name", sample());
        return university.set(
                "firstAccount", Facts.with("login", first).put("name", "样例甲").put("email", first + "@sample.example"));
    }

    private ObjectNode person(@Nullable String login, String number) {
        return Facts.with("unit", branch)
                .put("name", "样例乙")
                .put("campusNumber", number)
                .put("stage", "full-member")
                .put("joinedOn", "2020-01-01")
                .put("login", login);
    }

    private static ObjectNode sample() {
        return Facts.with("zh", "样例").put("en", "Sample");
    }

    private UUID appointed() {
        return office.create(
                "/api/v1/appointments",
                Facts.with("person", member)
                        .putPOJO("unit", branch)
                        .put("office", "secretary")
                        .put("from", "2020-01-01"));
    }

    private void end(UUID appointment) {
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        done(office.tries("POST", "/api/v1/appointments/" + appointment + "/ending", Facts.with("on", today)));
    }

    /** To somewhere outside the suite. */
    private void leave() {
        UUID transfer =
                office.create("/api/v1/transfers", Facts.with("person", member).put("organisation", "样例单位"));
        done(office.tries("POST", "/api/v1/transfers/" + transfer + "/release", null));
        done(office.tries("POST", "/api/v1/transfers/" + transfer + "/receipt", Facts.nothing()));
    }

    private static void done(Response answer) {
        assertEquals(2, answer.statusCode() / 100, answer.asString());
    }

    /** What the member may do, with a token of this moment. */
    private int joinsSomebody(String number) {
        String token = signIn().path("access_token");
        return stack.door(Patience.NONE)
                .withToken(token)
                .tries("POST", "/api/v1/members", person(null, number))
                .statusCode();
    }

    private Response signIn() {
        return keycloak.signIn(login, Demo.PASSWORD);
    }

    private static List<String> offices(Response signedIn) {
        return Objects.requireNonNullElse(
                Claims.of(signedIn.path("access_token")).getList("offices"), List.of());
    }

    private void awaitOffices(List<String> expected) {
        Waiting.until("the token says " + expected, LIMIT, () -> {
            Response answer = signIn();
            return answer.statusCode() == 200 && expected.equals(offices(answer));
        });
    }
}
