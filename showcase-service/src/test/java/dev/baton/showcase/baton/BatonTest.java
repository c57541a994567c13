package dev.baton.showcase.baton;

import static dev.baton.showcase.baton.BatonRefusal.ALREADY_ACCEPTED;
import static dev.baton.showcase.baton.BatonRefusal.NOTHING_IS_OFFERED;
import static dev.baton.showcase.baton.BatonRefusal.NOT_THE_CUSTODIAN;
import static dev.baton.showcase.baton.BatonRefusal.NOT_THE_NOMINEE;
import static dev.baton.showcase.baton.BatonRefusal.OFFER_HAS_LAPSED;
import static dev.baton.showcase.baton.BatonRefusal.OFFER_STANDS;
import static dev.baton.showcase.baton.BatonRefusal.OFFER_TO_ITSELF;
import static dev.baton.showcase.baton.BatonRefusal.SHOWCASE_NOT_CONCLUDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.baton.platform.refusals.Refusal;
import dev.baton.platform.testing.Contracts;
import dev.baton.platform.values.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The rules of the baton. */
class BatonTest {

    private static final UUID ID = UUID.fromString("019ae0c0-7000-7000-8000-000000000061");
    private static final UUID INITIATIVE = UUID.fromString("019ae0c0-7000-7000-8000-000000000001");
    private static final UUID FIRST_LEG = UUID.fromString("019ae0c0-7000-7000-8000-000000000011");
    private static final UUID SECOND_LEG = UUID.fromString("019ae0c0-7000-7000-8000-000000000012");
    private static final Instant BEGUN = Instant.parse("2026-12-06T07:05:00Z");
    private static final Instant OFFERED = Instant.parse("2026-12-06T09:40:00Z");
    private static final Instant ACCEPTED = Instant.parse("2026-12-06T09:45:00Z");
    private static final UUID GIVER = UUID.randomUUID();
    private static final UUID RECEIVER = UUID.randomUUID();
    private static final Artefact IMPRESSION = new Artefact(
            new Text("深职印象", "Shenzhen Polytechnic Impression"),
            new Text("教师", "a teacher"),
            new Text("创意设计学院", "College of Innovation and Creative Design"));

    private final Baton baton = Baton.begun(ID, INITIATIVE, "szpu", FIRST_LEG, BEGUN);

    @Test
    void its_first_custody_begins_as_the_contract_says() {
        Contracts.assertWritten(baton.custodyBegun());
    }

    @Test
    void it_is_offered_as_the_contract_says() {
        Contracts.assertWritten(offer("szpu", "szu", OFFERED));
        assertEquals("szpu", baton.custodian());
    }

    @Test
    void it_is_accepted_as_the_contract_says() {
        offer("szpu", "szu", OFFERED);
        Contracts.assertWritten(baton.accept("szu", RECEIVER, SECOND_LEG, ACCEPTED));
    }

    @Test
    void acceptance_makes_the_nominee_its_one_custodian() {
        offer("szpu", "szu", OFFERED);
        baton.accept("szu", RECEIVER, SECOND_LEG, ACCEPTED);
        assertEquals("szu", baton.custodian());
        assertEquals(2, baton.custodyNumber());
        assertNull(baton.offer);
        assertEquals(new Custody("szu", SECOND_LEG, ACCEPTED, IMPRESSION, GIVER, RECEIVER), baton.custody());
    }

    @Test
    void its_custodian_alone_offers_it() {
        assertRefused(NOT_THE_CUSTODIAN, () -> offer("szu", "hitsz", OFFERED));
        assertRefused(NOT_THE_CUSTODIAN, () -> offer("szu", "szu", OFFERED));
    }

    @Test
    void it_is_not_offered_to_its_custodian() {
        assertRefused(OFFER_TO_ITSELF, () -> offer("szpu", "szpu", OFFERED));
    }

    @Test
    void it_is_not_offered_before_the_showcase_is_over() {
        assertRefused(SHOWCASE_NOT_CONCLUDED, () -> baton.offer("szpu", GIVER, "szu", IMPRESSION, false, OFFERED));
    }

    @Test
    void one_offer_stands_at_a_time() {
        offer("szpu", "szu", OFFERED);
        assertRefused(OFFER_STANDS, () -> offer("szpu", "sztu", OFFERED.plus(Duration.ofDays(29))));
    }

    @Test
    void a_lapsed_offer_gives_way_to_another() {
        offer("szpu", "szu", OFFERED);
        offer("szpu", "sztu", OFFERED.plus(Duration.ofDays(30)));
        assertRefused(
                NOT_THE_NOMINEE, () -> baton.accept("szu", RECEIVER, SECOND_LEG, OFFERED.plus(Duration.ofDays(31))));
    }

    @Test
    void a_lapsed_offer_is_not_accepted() {
        offer("szpu", "szu", OFFERED);
        Instant lapse = OFFERED.plus(Duration.ofDays(30));
        assertRefused(OFFER_HAS_LAPSED, () -> baton.accept("szu", RECEIVER, SECOND_LEG, lapse));
        assertEquals(
                "szu",
                baton.accept("szu", RECEIVER, SECOND_LEG, lapse.minusSeconds(1)).to());
    }

    @Test
    void its_nominee_alone_accepts_it() {
        offer("szpu", "szu", OFFERED);
        assertRefused(NOT_THE_NOMINEE, () -> baton.accept("sztu", RECEIVER, SECOND_LEG, ACCEPTED));
        assertRefused(NOT_THE_NOMINEE, () -> baton.accept("szpu", RECEIVER, SECOND_LEG, ACCEPTED));
    }

    @Test
    void what_is_not_offered_is_not_accepted() {
        assertRefused(NOTHING_IS_OFFERED, () -> baton.accept("szu", RECEIVER, SECOND_LEG, ACCEPTED));
        assertRefused(NOTHING_IS_OFFERED, () -> baton.accept("szpu", RECEIVER, SECOND_LEG, ACCEPTED));
    }

    @Test
    void it_is_accepted_once() {
        offer("szpu", "szu", OFFERED);
        baton.accept("szu", RECEIVER, SECOND_LEG, ACCEPTED);
        assertRefused(ALREADY_ACCEPTED, () -> baton.accept("szu", RECEIVER, UUID.randomUUID(), ACCEPTED));
        assertEquals(2, baton.custodyNumber());
    }

    @Test
    void its_custodian_takes_an_offer_back_as_the_contract_says_and_makes_another() {
        offer("szpu", "szu", OFFERED);
        Contracts.assertWritten(baton.withdraw("szpu", Instant.parse("2026-12-06T09:42:00Z")));
        assertRefused(NOTHING_IS_OFFERED, () -> baton.accept("szu", RECEIVER, SECOND_LEG, ACCEPTED));
        offer("szpu", "sztu", ACCEPTED);
        assertEquals("szpu", baton.custodian());
    }

    @Test
    void its_nominee_declines_and_the_custodian_keeps_it() {
        offer("szpu", "szu", OFFERED);
        assertEquals(OfferEnding.DECLINED, baton.decline("szu", ACCEPTED).how());
        assertNull(baton.offer);
        assertEquals(1, baton.custodyNumber());
    }

    @Test
    void each_side_ends_an_offer_in_its_own_way_only() {
        offer("szpu", "szu", OFFERED);
        assertRefused(NOT_THE_CUSTODIAN, () -> baton.withdraw("szu", ACCEPTED));
        assertRefused(NOT_THE_NOMINEE, () -> baton.decline("szpu", ACCEPTED));
        assertRefused(NOT_THE_NOMINEE, () -> baton.decline("sztu", ACCEPTED));
    }

    @Test
    void only_a_standing_offer_is_ended() {
        assertRefused(NOTHING_IS_OFFERED, () -> baton.withdraw("szpu", ACCEPTED));
        assertRefused(NOTHING_IS_OFFERED, () -> baton.decline("szu", ACCEPTED));
        offer("szpu", "szu", OFFERED);
        Instant lapse = OFFERED.plus(Duration.ofDays(30));
        assertRefused(OFFER_HAS_LAPSED, () -> baton.withdraw("szpu", lapse));
        assertRefused(OFFER_HAS_LAPSED, () -> baton.decline("szu", lapse));
    }

    private BatonEvent offer(String by, String nominee, Instant now) {
        return baton.offer(by, GIVER, nominee, IMPRESSION, true, now);
    }

    private static void assertRefused(BatonRefusal reason, Executable step) {
        assertEquals(reason, assertThrows(Refusal.class, step).reason());
    }
}
