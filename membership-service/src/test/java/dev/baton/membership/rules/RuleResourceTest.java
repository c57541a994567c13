package dev.baton.membership.rules;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.Campus;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules, shown to whoever is signed in, and their marks in the database. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class RuleResourceTest {

    @Inject
    LoadingRules loading;

    private Campus campus;

    @BeforeEach
    void prepare() {
        campus = new Campus();
    }

    @Test
    void a_rule_is_shown_with_its_citation_numbers_and_examples() {
        String size = "items.find { it.number == 'branch-size-student' }.";
        campus.anybody()
                .get("/api/v1/rules?limit=200")
                .then()
                .statusCode(200)
                .body("items", hasSize(RuleFiles.index().length))
                .body(size + "check", equalTo(Map.of("is", "members-at-most", "most", 30)))
                .body(size + "appliesTo.unit", equalTo("branch"))
                .body(size + "appliesTo.kinds", contains("student"))
                .body(size + "severity", equalTo("generally"))
                .body(size + "verified", equalTo(false))
                .body(size + "checkable", equalTo(true))
                .body(size + "validFrom", equalTo("2020-01-01"))
                .body(size + "vectors[1].facts", equalTo(Map.of("unit", "branch", "kind", "student", "members", 31)))
                .body(size + "vectors[1].verdict", equalTo("broken"))
                .body("items.find { it.number == 'election-quorum' }.checkable", equalTo(false));
    }

    @Test
    void the_rules_come_page_by_page() {
        List<String> numbers = new ArrayList<>();
        String cursor = null;
        do {
            var asked = campus.anybody();
            var page = (cursor == null ? asked : asked.queryParam("cursor", cursor))
                    .get("/api/v1/rules?limit=7")
                    .then()
                    .statusCode(200)
                    .extract();
            numbers.addAll(page.path("items.number"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertEquals(List.of(RuleFiles.index()), numbers);
    }

    @Test
    void before_a_rule_was_valid_it_is_not_in_force() {
        campus.anybody()
                .get("/api/v1/rules?on=2019-12-31")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("nextCursor", nullValue());
        campus.anybody().get("/api/v1/rules?on=2020-01-01").then().body("items.number", hasItem("branch-size"));
    }

    @Test
    void strangers_see_no_rules_and_nonsense_is_refused() {
        given().get("/api/v1/rules").then().statusCode(401);
        campus.anybody().get("/api/v1/rules?on=yesterday").then().statusCode(400);
        campus.anybody().get("/api/v1/rules?limit=0").then().statusCode(400);
        campus.anybody().get("/api/v1/rules?cursor=x").then().statusCode(400);
    }

    @Test
    void every_version_has_left_its_mark_and_nobody_changes_it() {
        assertEquals(
                RuleFiles.all().size(),
                Database.rows("select 1 from rule_version where content_hash ~ '^[0-9a-f]{64}$'")
                        .size());
        assertThrows(
                IllegalStateException.class,
                () -> Database.changeAs(campus.code, "update rule_version set content_hash = 'x'"));
        assertThrows(IllegalStateException.class, () -> Database.changeAs(campus.code, "delete from rule_version"));
    }

    @Test
    void a_service_whose_files_were_changed_does_not_start() {
        String mark =
                "update rule_version set content_hash = translate(content_hash, 'ab', 'ba') where number = 'branch-size'";
        Database.change(mark);
        try {
            UnfitRule refused = assertThrows(UnfitRule.class, () -> loading.beforeTheFirstRequest(new StartupEvent()));
            assertTrue(refused.getMessage().contains("branch-size version 1"), refused.getMessage());
        } finally {
            Database.change(mark);
        }
        assertDoesNotThrow(() -> loading.beforeTheFirstRequest(new StartupEvent()));
    }
}
