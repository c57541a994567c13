package dev.baton.membership.reorganisations;

import static dev.baton.membership.reorganisations.Reorganising.establish;
import static dev.baton.membership.reorganisations.Reorganising.json;
import static dev.baton.membership.reorganisations.Reorganising.merge;
import static dev.baton.membership.reorganisations.Reorganising.moveUnit;
import static dev.baton.membership.reorganisations.Reorganising.ofNew;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.Campus;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Five thousand members move by as many statements as three do. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class ManyMembersTest {

    private static final List<String> TABLES =
            List.of("unit", "unit_period", "member", "placement", "appointment", "lineage", "outbox", "reorganisation");

    @BeforeEach
    void count() {
        Database.change("create table statement_seen (number bigserial, what text)");
        Database.change("""
                create function see_statement() returns trigger language plpgsql security definer as
                $$ begin insert into statement_seen (what) values (tg_op || ' ' || tg_table_name); return null; end $$""");
        TABLES.forEach(table -> Database.change("create trigger seen after insert or update or delete on " + table
                + " for each statement execute function see_statement()"));
    }

    @AfterEach
    void stopCounting() {
        Database.change("drop function see_statement cascade");
        Database.change("drop table statement_seen");
    }

    @Test
    void five_thousand_members_move_by_as_many_statements_as_three_do() {
        List<Object> few = statementsToMove(3, 1);
        List<Object> many = statementsToMove(5_000, 12);
        assertTrue(few.contains("UPDATE member"), few.toString());
        assertEquals(few, many);
    }

    private static List<Object> statementsToMove(int members, int below) {
        Campus campus = new Campus();
        Reorganising reorganising = new Reorganising(campus);
        UUID college = campus.unit(campus.root, "secondary-organisation");
        UUID general = campus.unit(college, "general-branch");
        UUID one = campus.unit(general, "branch");
        UUID two = campus.unit(general, "branch");
        for (int group = 0; group < below; group++) {
            campus.unit(one, "group");
        }
        Crowd.of(campus, one, members);
        UUID id = reorganising.drafted(
                establish("new", json(college), "general-branch"), merge(one, two), moveUnit(two, ofNew("new")));
        Database.change("delete from statement_seen");

        reorganising.decide(id).then().statusCode(200);

        campus.anybody()
                .get("/api/v1/units/" + two + "/totals")
                .then()
                .body("members", equalTo(members))
                .body("units.group", equalTo(below));
        assertEquals(
                members,
                Database.rows(
                                "select 1 from outbox where university = ? and type = 'membership.member-moved.v1'",
                                campus.code)
                        .size());
        return Database.rows("select what from statement_seen order by number").stream()
                .map(row -> row.get("what"))
                .toList();
    }
}
