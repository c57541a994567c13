package dev.baton.membership.consents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.members.PhonesShown;
import dev.baton.membership.rights.Labels;
import dev.baton.platform.refusals.Refusal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people agree to, and how they take it back. */
class ConsentTest {

    private static final Instant NOW = Instant.parse("2026-12-07T08:00:00Z");
    private static final String PRESENT = ConsentPurpose.MAIL.text();

    @Test
    void somebody_agrees_to_the_words_in_use() {
        assertTrue(decided(PRESENT, true, Optional.empty()).given);
    }

    @Test
    void nobody_agrees_to_words_that_are_not_in_use() {
        assertRefused(ConsentRefusal.CONSENT_TEXT_IS_OUTDATED, "mail.0", true, Optional.empty());
    }

    @Test
    void what_was_agreed_is_taken_back_whatever_the_words_were() {
        Consent before = decided(PRESENT, true, Optional.empty());
        before.text = "mail.0";
        assertFalse(decided("mail.0", false, Optional.of(before)).given);
    }

    @Test
    void taking_back_keeps_the_words_that_were_agreed_to_and_none_that_are_sent() {
        Consent before = decided(PRESENT, true, Optional.empty());
        assertEquals(PRESENT, decided("样例张三 13800001234", false, Optional.of(before)).text);
    }

    @Test
    void agreeing_again_is_for_new_words_only() {
        Consent before = decided(PRESENT, true, Optional.empty());
        assertRefused(ConsentRefusal.CONSENT_STANDS_ALREADY, PRESENT, true, Optional.of(before));
        before.text = "mail.0";
        assertTrue(decided(PRESENT, true, Optional.of(before)).given);
    }

    @Test
    void there_is_nothing_to_take_back_where_nothing_was_agreed() {
        assertRefused(ConsentRefusal.CONSENT_STANDS_ALREADY, PRESENT, false, Optional.empty());
    }

    @Test
    void an_agreement_to_older_words_stands_nowhere() {
        Consent older = decided(PRESENT, true, Optional.empty());
        assertTrue(ConsentView.of(ConsentPurpose.MAIL, Optional.of(older), Locale.ENGLISH)
                .given());
        older.text = "mail.0";
        assertFalse(older.isInForce());
        assertFalse(ConsentView.of(ConsentPurpose.MAIL, Optional.of(older), Locale.ENGLISH)
                .given());
        assertEquals(ConsentPurpose.PHONE_TO_BRANCH.text(), PhonesShown.AGREED_TO);
    }

    @ParameterizedTest
    @EnumSource
    void every_purpose_has_words_in_both_languages(ConsentPurpose purpose) {
        String zh = Labels.of("consent", purpose.text(), Locale.CHINESE);
        assertTrue(zh.codePoints().anyMatch(Character::isIdeographic), purpose.text());
        assertTrue(Labels.of("consent", purpose.text(), Locale.ENGLISH).contains(" "), purpose.text());
    }

    private static Consent decided(String text, boolean given, Optional<Consent> before) {
        return Consent.decided(new NewConsent(ConsentPurpose.MAIL, text, given), "szpu", new UUID(0, 1), before, NOW);
    }

    private static void assertRefused(ConsentRefusal reason, String text, boolean given, Optional<Consent> before) {
        assertSame(
                reason,
                assertThrows(Refusal.class, () -> decided(text, given, before)).reason());
    }
}
