package dev.baton.membership.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The keys made from the {@link MasterKey}, one for each use (in the manner of HKDF-Expand, RFC 5869). */
@ApplicationScoped
class Keys {

    private static final String HMAC = "HmacSHA256";
    private static final int SHORTEST = 32;

    private final SecretKey wrapping;
    private final SecretKey hashing;

    Keys(MasterKey master) {
        if (master.masterKey().length() < SHORTEST) {
            throw new IllegalStateException("baton.people.master-key needs at least " + SHORTEST + " characters");
        }
        byte[] secret = master.masterKey().getBytes(StandardCharsets.UTF_8);
        wrapping = new SecretKeySpec(hash(new SecretKeySpec(secret, HMAC), "wrapping"), "AES");
        hashing = new SecretKeySpec(hash(new SecretKeySpec(secret, HMAC), "hashing"), HMAC);
    }

    /** Wraps each person's own key. */
    SecretKey wrapping() {
        return wrapping;
    }

    /** A fingerprint that nobody can try out who has the database alone. */
    byte[] hash(String text) {
        return hash(hashing, text);
    }

    private static byte[] hash(SecretKey key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
