package dev.baton.membership.reminders;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.baton.membership.Campus;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Terms near their end: seen over HTTP, and written of once at each mark. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class RemindingOfTermsTest {

    @Inject
    RemindingOfTerms reminding;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private Campus campus;
    private UUID branch;
    private UUID secretary;
    private UUID term;

    @BeforeEach
    void prepare() {
        campus = new Campus();
        branch = campus.unit(campus.root, "branch");
        secretary = campus.member(branch, "S-1");
        term = campus.secretary(secretary, branch);
    }

    @Test
    void a_term_far_from_its_end_is_told_to_nobody() throws Throwable {
        endsOn(today.plusMonths(6).plusDays(1));
        remind();
        assertEquals(List.of(), mails());
        list(campus.root).body("items", hasSize(0));
    }

    @Test
    void each_mark_is_told_once_to_the_secretary_and_the_office_above() throws Throwable {
        endsOn(today.plusMonths(5));
        remind();
        remind();
        assertEquals(Set.of(secretary, campus.officer), mails().stream().collect(Collectors.toSet()));
        assertEquals(2, mails().size());
        endsOn(today.plusMonths(3));
        remind();
        remind();
        assertEquals(4, mails().size());
        assertFalse(Database.rows("select parameters from mail where university = ?", campus.code)
                .toString()
                .contains(secretary.toString()));
    }

    @Test
    void one_term_that_fails_holds_up_no_other() throws Throwable {
        endsOn(today.plusMonths(5));
        UUID other = campus.unit(campus.root, "branch");
        UUID theirs = campus.secretary(secretary, other);
        Database.change("update appointment set expires_on = ? where id = ?", today.plusMonths(5), theirs);
        Database.change("alter table reminder add constraint stumbling check (appointment <> '" + term + "')");
        try {
            remind();
            assertEquals(
                    List.of(theirs),
                    Database.rows("select appointment from reminder where university = ?", campus.code).stream()
                            .map(row -> row.get("appointment"))
                            .toList());
        } finally {
            Database.change("alter table reminder drop constraint stumbling");
        }
        remind();
        assertEquals(
                2,
                Database.rows("select 1 from reminder where university = ?", campus.code)
                        .size());
    }

    @Test
    void a_term_that_was_ended_is_told_no_more() throws Throwable {
        endsOn(today.plusMonths(5));
        Database.change("update appointment set ended_on = begins_on where id = ?", term);
        remind();
        assertEquals(List.of(), mails());
        list(campus.root).body("items", hasSize(0));
    }

    @Test
    void the_offices_of_a_unit_and_above_see_what_ends_there_and_below() {
        endsOn(today.plusMonths(5));
        list(campus.root)
                .body("items.appointment", contains(term.toString()))
                .body("items.mark", contains("six-months"));
        endsOn(today.plusMonths(4));
        list(branch).body("items.mark", contains("four-months"));
        campus.anybody()
                .get("/api/v1/appointments/reminders?unit=" + branch)
                .then()
                .statusCode(403);
    }

    @Test
    void nobody_is_reminded_of_whom_somebody_follows_of_short_terms_or_of_a_turn_in_a_group() throws Throwable {
        endsOn(today.plusMonths(5));
        UUID follows = campus.member(branch, "S-2");
        Database.change(
                "insert into appointment (id, university, person, unit, office, begins_on, version)"
                        + " values (gen_random_uuid(), ?, ?, ?, 'SECRETARY', ?, 0)",
                campus.code,
                follows,
                branch,
                today.plusMonths(5).plusDays(1));
        termOf("DEPUTY_SECRETARY", branch, today.minusDays(3), today.plusMonths(3));
        UUID group = campus.unit(branch, "group");
        termOf("GROUP_LEADER", group, today.minusYears(1), today.plusMonths(3));
        remind();
        assertEquals(List.of(), mails());
        list(campus.root).body("items", hasSize(0));
        Database.change("update appointment set ended_on = begins_on where person = ?", follows); // called off
        remind();
        assertEquals(Set.of(secretary, campus.officer), Set.copyOf(mails()));
        list(campus.root).body("items.appointment", contains(term.toString()));
    }

    private void termOf(String office, UUID unit, LocalDate from, LocalDate until) {
        Database.change(
                "insert into appointment (id, university, person, unit, office, begins_on, expires_on, version)"
                        + " values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, 0)",
                campus.code,
                campus.member(branch, "S-3-" + office.toLowerCase().substring(0, 3)),
                unit,
                office,
                from,
                until);
    }

    private void remind() throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> reminding.remind());
    }

    private void endsOn(LocalDate day) {
        Database.change("update appointment set expires_on = ? where id = ?", day, term);
    }

    private List<UUID> mails() {
        return Database.rows("select person from mail where university = ?", campus.code).stream()
                .map(row -> (UUID) row.get("person"))
                .toList();
    }

    private ValidatableResponse list(UUID unit) {
        return campus.office()
                .get("/api/v1/appointments/reminders?unit=" + unit)
                .then()
                .statusCode(200);
    }
}
