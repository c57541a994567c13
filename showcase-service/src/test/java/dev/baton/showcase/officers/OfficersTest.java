package dev.baton.showcase.officers;

import static org.hamcrest.Matchers.equalTo;

import dev.baton.platform.testing.Contracts;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.Eventually;
import dev.baton.platform.testing.Records;
import dev.baton.platform.testing.SuiteResource;
import dev.baton.showcase.Campus;
import dev.baton.showcase.Relay;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The baton moves by the hands of those who are in office today, whatever their token says. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class OfficersTest {

    private static final String MADE = "membership.appointment-made.v1";
    private static final String ENDED = "membership.appointment-ended.v1";

    private final UUID person = UUID.randomUUID();
    private final UUID appointment = UUID.randomUUID();

    @Test
    void an_office_of_which_nothing_was_heard_neither_offers_nor_accepts() {
        Relay relay = Relay.concluded();
        refused(offer(relay));
        relay.offer();
        refused(relay.guest().officeByTokenOnly(person).post(relay.batonPath() + "/acceptance"));
    }

    @Test
    void whoever_is_appointed_in_the_root_unit_offers() {
        Relay relay = Relay.concluded();
        told(MADE, relay.host(), UUID.randomUUID(), UUID.randomUUID());
        refused(offer(relay));
        told(MADE, relay.host(), appointment, relay.host().root());
        offer(relay).then().statusCode(200);
    }

    @Test
    void whoever_is_dismissed_offers_no_more_while_the_token_still_lives() {
        Relay relay = Relay.concluded();
        told(MADE, relay.host(), appointment, relay.host().root());
        told(ENDED, relay.host(), appointment, relay.host().root());
        Eventually.until(() -> !Database.rows(
                        "select 1 from officer where appointment = ? and held_from is not null and ended_on is not null",
                        appointment)
                .isEmpty());
        refused(offer(relay));
    }

    private Response offer(Relay relay) {
        return relay.host()
                .officeByTokenOnly(person)
                .body(Relay.offerTo(relay.guest()))
                .post(relay.batonPath() + "/offer");
    }

    private static void refused(Response answer) {
        answer.then().statusCode(403).body("code", equalTo("appointment-not-current"));
    }

    /** The contract's example, told of this person; it is in force while these tests run, or has ended before. */
    private void told(String type, Campus campus, UUID appointment, UUID unit) {
        Records.send(
                "baton.membership.appointment",
                type,
                campus.code(),
                Contracts.example(type)
                        .replace("01980000-0000-7000-8000-000000000301", appointment.toString())
                        .replace("01980000-0000-7000-8000-000000000202", person.toString())
                        .replace("01980000-0000-7000-8000-000000000103", unit.toString())
                        .replace("szpu", campus.code())
                        .replace("2028-08-31", "2999-08-31")
                        .replace("2026-12-07", "2026-01-01"));
        Eventually.until(() -> !Database.rows("select 1 from officer where appointment = ?", appointment)
                .isEmpty());
    }
}
