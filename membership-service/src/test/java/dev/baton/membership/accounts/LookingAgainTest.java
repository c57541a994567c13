package dev.baton.membership.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.Campus;
import dev.baton.membership.Doors;
import dev.baton.membership.KeycloakStandIn;
import dev.baton.membership.MovableClock;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.Eventually;
import dev.baton.platform.testing.Records;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rights come and go with the calendar, and a Keycloak that never answers holds nobody up for long. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
@QuarkusTestResource(Doors.class)
class LookingAgainTest {

    @Inject
    LookingAgain looking;

    @Inject
    MovableClock clock;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private Campus campus;
    private UUID branch;
    private String login;
    private UUID member;

    @BeforeEach
    void prepare() {
        campus = new Campus();
        branch = campus.unit(campus.root, "branch");
        login = campus.code + "-member";
        member = Campus.made(Campus.join(campus.office(), branch, "S-1", login).statusCode(201));
    }

    @AfterEach
    void backToToday() {
        clock.ahead(0);
    }

    @Test
    void a_term_gives_rights_on_its_days_and_on_no_others() throws Throwable {
        appoint(today.plusDays(1), today.plusDays(2));
        try (KeycloakStandIn keycloak = KeycloakStandIn.up()) {
            isKnown();
            look();
            assertEquals("[]", offices(keycloak));
            clock.ahead(1);
            look();
            assertEquals("[\"" + branch + ":secretary\"]", offices(keycloak));
            clock.ahead(2);
            look();
            assertEquals("[\"" + branch + ":secretary\"]", offices(keycloak));
            clock.ahead(3);
            look();
            assertEquals("[]", offices(keycloak));
        }
    }

    @Test
    void where_no_day_has_come_keycloak_is_not_asked() throws Throwable {
        appoint(today, today.plusDays(2));
        try (KeycloakStandIn keycloak = KeycloakStandIn.up()) {
            isKnown();
            Object told = toldAt();
            clock.ahead(1);
            look();
            assertEquals(told, toldAt());
            clock.ahead(3);
            look();
            assertFalse(told.equals(toldAt()));
        }
    }

    @Test
    void what_a_silent_keycloak_held_up_is_done_when_it_speaks_again_and_no_log_names_a_login() throws Throwable {
        appoint(today.plusDays(1), null);
        try (KeycloakStandIn keycloak = KeycloakStandIn.up()) {
            isKnown();
        }
        clock.ahead(1);
        Logged logged = new Logged();
        Logger.getLogger("").addHandler(logged);
        try (KeycloakStandIn keycloak = KeycloakStandIn.up()) {
            keycloak.fallsSilent();
            look();
            assertTrue(
                    logged.lines.stream()
                            .anyMatch(line -> line.contains("An account of " + campus.code + " stays as it was")),
                    logged.lines::toString);
            assertTrue(logged.lines.stream().noneMatch(line -> line.contains(login)), logged.lines::toString);
        } finally {
            Logger.getLogger("").removeHandler(logged);
        }
        try (KeycloakStandIn keycloak = KeycloakStandIn.up()) {
            look();
            assertEquals("[\"" + branch + ":secretary\"]", offices(keycloak));
        }
    }

    private static final class Logged extends Handler {

        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            lines.add(new PatternFormatter("%s%e").format(ExtLogRecord.wrap(line)));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private void look() throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> looking.look());
    }

    private void appoint(LocalDate from, LocalDate until) {
        campus.office()
                .body("""
                        {"person": "%s", "unit": "%s", "office": "secretary", "from": "%s", "until": %s}""".formatted(member, branch, from, until == null ? "null" : "\"" + until + "\""))
                .post("/api/v1/appointments")
                .then()
                .statusCode(201);
    }

    private void isKnown() {
        Records.send(
                "baton.membership.member",
                "membership.person-registered.v1",
                campus.code,
                "{\"person\":\"%s\",\"university\":\"%s\"}".formatted(member, campus.code));
        Eventually.until(() -> !Database.rows("select 1 from account where person = ? and state = 'ACTIVE'", member)
                .isEmpty());
    }

    private Object toldAt() {
        return Database.rows("select told_at from account where person = ?", member)
                .getFirst()
                .get("told_at");
    }

    private String offices(KeycloakStandIn keycloak) {
        return keycloak.user(login).path("attributes").path("offices").toString();
    }
}
