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
    /** Ready to hash; a copy of it is ready in half the time, and a name has a score of words to hash. */
    private final Mac hashing;

    Keys(MasterKey master) {
        if (master.masterKey().length() < SHORTEST) {
            throw new IllegalStateException("baton.people.master-key needs at least " + SHORTEST + " characters");
        }
        Mac making = mac(master.masterKey().getBytes(StandardCharsets.UTF_8));
        wrapping = new SecretKeySpec(hash(making, "wrapping"), "AES");
        hashing = mac(hash(making, "hashing"));
    }

    /** Wraps each person's own key. */
    SecretKey wrapping() {
        return wrapping;
    }

    /** A fingerprint that nobody can try out who has the database alone. */
    byte[] hash(String text) {
        try {
            return hash((Mac) hashing.clone(), text);
        } catch (CloneNotSupportedException everyJdkCopiesIt) {
            throw new IllegalStateException(everyJdkCopiesIt);
        }
    }

    private static byte[] hash(Mac mac, String text) {
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac;
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
