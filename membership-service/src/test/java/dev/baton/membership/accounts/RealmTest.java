package dev.baton.membership.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.platform.refusals.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.UserRepresentation;

/** What is changed on an account that exists, and what is left alone. */
class RealmTest {

    private static final UUID PERSON = new UUID(0, 1);
    private static final WantedAccount WANTED =
            new WantedAccount("szpu", "样例 · Sample", PERSON, "sample", true, List.of("u:secretary"), null);

    @Test
    void offices_are_replaced_and_all_else_stays() {
        UserRepresentation user = user(Map.of(
                "person", List.of(PERSON.toString()), "offices", List.of("gone:secretary"), "theme", List.of("dark")));
        assertTrue(Realm.correct(user, WANTED));
        assertEquals(
                Map.of(
                        "person", List.of(PERSON.toString()),
                        "offices", List.of("u:secretary"),
                        "theme", List.of("dark")),
                user.getAttributes());
        assertEquals("sample", user.getUsername());
    }

    @Test
    void an_account_that_is_as_wanted_needs_no_call() {
        assertFalse(Realm.correct(
                user(Map.of("person", List.of(PERSON.toString()), "offices", List.of("u:secretary"))), WANTED));
    }

    @Test
    void a_disabled_account_is_enabled() {
        UserRepresentation user = user(Map.of("person", List.of(PERSON.toString()), "offices", List.of("u:secretary")));
        user.setEnabled(false);
        assertTrue(Realm.correct(user, WANTED));
        assertTrue(user.isEnabled());
    }

    @Test
    void the_account_of_who_has_left_is_closed() {
        UserRepresentation user = user(Map.of("person", List.of(PERSON.toString()), "offices", List.of("u:secretary")));
        assertTrue(Realm.correct(
                user, new WantedAccount("szpu", "样例 · Sample", PERSON, "sample", false, List.of(), null)));
        assertFalse(user.isEnabled());
        assertEquals(List.of(), user.getAttributes().get("offices"));
    }

    @Test
    void an_account_of_somebody_else_or_of_nobody_is_left_alone() {
        assertRefused(user(Map.of("person", List.of(new UUID(0, 2).toString()))));
        assertRefused(user(Map.of()));
        assertRefused(user(null));
    }

    private static void assertRefused(UserRepresentation user) {
        Refusal refusal = assertThrows(Refusal.class, () -> Realm.correct(user, WANTED));
        assertSame(AccountRefusal.LOGIN_BELONGS_TO_ANOTHER, refusal.reason());
    }

    private static UserRepresentation user(Map<String, List<String>> attributes) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername("sample");
        user.setEnabled(true);
        user.setAttributes(attributes);
        return user;
    }
}
