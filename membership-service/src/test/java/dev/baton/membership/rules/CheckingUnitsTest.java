package dev.baton.membership.rules;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.baton.membership.Campus;
import dev.baton.membership.MovableClock;
import dev.baton.membership.calendar.Today;
import dev.baton.platform.tenancy.UniversityTransaction;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was found is kept, and stays as it was whatever becomes of the unit and of the rule. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class CheckingUnitsTest {

    @Inject
    CheckingUnits checking;

    @Inject
    CheckingEveryDay everyDay;

    @Inject
    FactsOfUnits facts;

    @Inject
    KeptFindings kept;

    @Inject
    UniversityTransaction transaction;

    @Inject
    Today today;

    @Inject
    MovableClock clock;

    private Campus campus;
    private UUID branch;

    @AfterEach
    void backToTheRealDay() {
        clock.ahead(0);
    }

    @BeforeEach
    void prepare() {
        campus = new Campus();
        branch = Branch.of(campus, campus.root, "student", 2);
        campus.secretary(campus.officer, branch);
    }

    @Test
    void what_is_found_is_kept_once_though_looked_for_twice_in_one_transaction() throws Throwable {
        run(() -> transaction.in(
                campus.code,
                () -> checking.check(campus.code, Asked.just(List.of(branch)))
                        .chain(() -> checking.check(campus.code, Asked.just(List.of(branch))))));
        run(() -> checking.check(campus.code, Asked.just(List.of(branch))));
        List<Map<String, Object>> rows = rows();
        assertEquals(1, rows.size());
        assertEquals("branch-full-members", rows.getFirst().get("rule"));
        assertEquals("2021-09-01", rows.getFirst().get("since").toString());
        assertEquals(null, rows.getFirst().get("until"));
    }

    @Test
    void what_was_put_right_ends_today_and_is_shown_for_earlier_days() throws Throwable {
        run(() -> checking.check(campus.code, Asked.just(List.of(branch))));
        Branch.join(campus, branch, 2, 3);
        run(() -> checking.check(campus.code, Asked.just(List.of(branch))));
        assertEquals(today.get().toString(), rows().getFirst().get("until").toString());
        asked(today.get()).body("items[0].findings", hasSize(0));
        asked(today.get().minusDays(1))
                .body("items[0].findings.rule", contains("branch-full-members"))
                .body("items[0].findings[0]", not(hasKey("until"))) // that day nobody knew
                .body("items[0].findings[0].wrong.en", equalTo("It has 2 full members, fewer than 3."));
        asked(LocalDate.of(2021, 8, 31)).body("items", hasSize(0));
    }

    @Test
    void what_was_found_earlier_is_known_to_have_been_so_since() throws Throwable {
        Branch.join(campus, branch, 2, 31);
        run(() -> checking.check(campus.code, Asked.just(List.of(branch))));
        Database.change("update finding set since = '2026-02-01' where unit = ?", branch);
        asked(today.get())
                .body("items[0].findings.rule", contains("branch-committee", "branch-size-student"))
                .body("items[0].findings.since", contains("2026-02-01", "2026-02-01"));
    }

    @Test
    void each_day_keeps_its_own_figures() throws Throwable {
        Branch.join(campus, branch, 2, 31);
        run(() -> checking.check(campus.code, Asked.just(List.of(branch))));
        LocalDate first = today.get();
        clock.ahead(1);
        Branch.join(campus, branch, 31, 33);
        run(() -> checking.check(campus.code, Asked.just(List.of(branch))));
        asked(first)
                .body("items[0].findings.rule", contains("branch-committee", "branch-size-student"))
                .body("items[0].findings[1].figures.members", equalTo(31))
                .body("items[0].findings[1].wrong.en", containsString(" 31 members"));
        asked(today.get())
                .body("items[0].findings[1].figures.members", equalTo(33))
                .body("items[0].findings[1].since", equalTo(first.toString()));
        clock.ahead(2);
        asked(today.get().minusDays(1))
                .body("items[0].findings[1].figures.members", equalTo(33))
                .body("items[0].findings[1].since", equalTo(first.toString()));
    }

    @Test
    void every_university_is_checked_every_day() throws Throwable {
        Campus other = new Campus();
        UUID theirs = Branch.of(other, other.root, "staff", 1);
        run(() -> everyDay.check());
        assertEquals(1, rows().size());
        assertEquals(
                2, Database.rows("select 1 from finding where unit = ?", theirs).size());
    }

    @Test
    void a_new_version_ends_what_the_old_one_found_and_leaves_it_as_it_was() throws Throwable {
        run(() -> checking.check(campus.code, Asked.just(List.of(branch))));
        Database.change(
                "insert into rule_version values ('branch-full-members', 2, ?, null, 'test', now())", today.get());
        try {
            run(() -> underTheNewVersion().check(campus.code, Asked.just(List.of(branch))));
            List<Map<String, Object>> rows = rows();
            assertEquals(
                    List.of(1, 2),
                    rows.stream().map(row -> row.get("rule_version")).toList());
            assertEquals("2021-09-01", rows.getFirst().get("since").toString());
            assertEquals(today.get().toString(), rows.getFirst().get("until").toString());
            assertEquals(today.get().toString(), rows.getLast().get("since").toString());
            assertEquals(
                    Map.of("fullMembers", 2, "least", 3),
                    new DatedFiguresConverter()
                            .convertToEntityAttribute((String) rows.getFirst().get("figures"))
                            .on(today.get().minusDays(1)));
            asked(today.get().minusDays(1))
                    .body("items[0].findings.version", contains(1))
                    .body("items[0].findings[0].figures.least", equalTo(3));
        } finally {
            Database.change("delete from finding where rule_version = 2");
            Database.change("delete from rule_version where version = 2");
        }
    }

    /** Five instead of three, from today on. */
    private CheckingUnits underTheNewVersion() {
        LocalDate yesterday = today.get().minusDays(1);
        Rules rules = new Rules(List.of(
                Known.version(
                        "branch-full-members",
                        1,
                        new Condition.FullMembersAtLeast(3),
                        LocalDate.of(2020, 1, 1),
                        yesterday),
                Known.version("branch-full-members", 2, new Condition.FullMembersAtLeast(5), today.get(), null)));
        return new CheckingUnits(facts, kept, rules, transaction, today);
    }

    private ValidatableResponse asked(LocalDate on) {
        return campus.office()
                .get("/api/v1/units/" + branch + "/findings?on=" + on)
                .then()
                .statusCode(200);
    }

    private List<Map<String, Object>> rows() {
        return Database.rows("select * from finding where unit = ? order by rule, rule_version", branch);
    }

    private static void run(Supplier<Uni<Void>> work) throws Throwable {
        VertxContextSupport.subscribeAndAwait(work);
    }
}
