package dev.baton.membership.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Where personal data is sealed and opened. Each person has a key of their own, kept beside them and wrapped by one that
 * PostgreSQL never sees; with the person's key goes every copy of what it sealed.
 */
@ApplicationScoped
public class Vault {

    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Keys keys;
    private final ObjectMapper json;

    Vault(Keys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /** A new person's data under a new key. */
    public Sealed seal(UUID person, PersonalData data) {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return new Sealed(Seal.close(keys.wrapping(), key, person.toString()), close(person, key, data));
    }

    /** The same person's data, changed, under the key they have. */
    Sealed sealAgain(UUID person, byte[] wrappedKey, PersonalData data) {
        return new Sealed(wrappedKey, close(person, unwrap(person, wrappedKey), data));
    }

    /** @param as what it is, beside the person's data: sealed as one thing, it opens as no other */
    byte[] sealBeside(UUID person, byte[] wrappedKey, String as, Object value) {
        SecretKey key = new SecretKeySpec(unwrap(person, wrappedKey), "AES");
        try {
            return Seal.close(key, json.writeValueAsBytes(value), person + " " + as);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    <T> T openBeside(UUID person, byte[] wrappedKey, String as, byte[] sealed, Class<T> type) {
        SecretKey key = new SecretKeySpec(unwrap(person, wrappedKey), "AES");
        try {
            return json.readValue(Seal.open(key, sealed, person + " " + as), type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public PersonalData open(UUID person, Sealed sealed) {
        SecretKey key = new SecretKeySpec(unwrap(person, sealed.wrappedKey()), "AES");
        try {
            return json.readValue(Seal.open(key, sealed.data(), person.toString()), PersonalData.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private byte[] unwrap(UUID person, byte[] wrapped) {
        return Seal.open(keys.wrapping(), wrapped, person.toString());
    }

    private byte[] close(UUID person, byte[] key, PersonalData data) {
        try {
            return Seal.close(new SecretKeySpec(key, "AES"), json.writeValueAsBytes(data), person.toString());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As it is written down: the person's wrapped key, and the data under it. */
    public record Sealed(byte[] wrappedKey, byte[] data) {}
}
