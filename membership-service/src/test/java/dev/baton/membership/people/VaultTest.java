package dev.baton.membership.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.membership.people.Vault.Sealed;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is sealed opens for its own person under its own keys, and for nobody else. */
class VaultTest {

    private static final UUID PERSON = new UUID(0, 1);
    private static final PersonalData DATA =
            new PersonalData("样例甲", "S-1", "sample", "13800001234", "sample@szpu.example");

    private final Vault vault = vault("a master key of more than 32 characters");

    @Test
    void what_was_sealed_opens() {
        assertEquals(DATA, vault.open(PERSON, vault.seal(PERSON, DATA)));
    }

    @Test
    void it_shows_nothing_and_never_looks_the_same() {
        Sealed once = vault.seal(PERSON, DATA);
        Sealed again = vault.seal(PERSON, DATA);
        assertFalse(new String(once.data(), StandardCharsets.UTF_8).contains("样例甲"));
        assertNotEquals(HexFormat.of().formatHex(once.data()), HexFormat.of().formatHex(again.data()));
    }

    @Test
    void it_opens_for_no_other_person() {
        Sealed sealed = vault.seal(PERSON, DATA);
        assertThrows(IllegalStateException.class, () -> vault.open(new UUID(0, 2), sealed));
    }

    @Test
    void it_opens_under_no_other_persons_key() {
        Sealed mixed = new Sealed(
                vault.seal(PERSON, DATA).wrappedKey(), vault.seal(PERSON, DATA).data());
        assertThrows(IllegalStateException.class, () -> vault.open(PERSON, mixed));
    }

    @Test
    void it_opens_under_no_other_master_key() {
        Sealed sealed = vault.seal(PERSON, DATA);
        Vault other = vault("another master key, also long enough");
        assertThrows(IllegalStateException.class, () -> other.open(PERSON, sealed));
    }

    @Test
    void what_lies_beside_it_opens_as_what_it_is_and_as_nothing_else() {
        Sealed sealed = vault.seal(PERSON, DATA);
        byte[] beside = vault.sealBeside(PERSON, sealed.wrappedKey(), "correction", List.of("样例乙"));
        assertEquals(List.of("样例乙"), vault.openBeside(PERSON, sealed.wrappedKey(), "correction", beside, List.class));
        assertThrows(
                IllegalStateException.class,
                () -> vault.openBeside(PERSON, sealed.wrappedKey(), "something else", beside, List.class));
        assertThrows(IllegalStateException.class, () -> vault.open(PERSON, new Sealed(sealed.wrappedKey(), beside)));
    }

    @Test
    void a_short_master_key_is_none() {
        assertThrows(IllegalStateException.class, () -> vault("short"));
    }

    private static Vault vault(String masterKey) {
        return new Vault(new Keys(() -> masterKey), new ObjectMapper());
    }
}
