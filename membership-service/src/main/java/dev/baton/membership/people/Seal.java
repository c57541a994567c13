package dev.baton.membership.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** Authenticated encryption: AES in Galois/Counter Mode (NIST SP 800-38D), a fresh nonce before each text. */
final class Seal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {}

    /** @param about what the text belongs to: sealed for one place, it opens in no other */
    static byte[] close(SecretKey key, byte[] text, String about) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, key, nonce, text, about);
        byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + closed.length);
        System.arraycopy(closed, 0, both, NONCE_BYTES, closed.length);
        return both;
    }

    static byte[] open(SecretKey key, byte[] closed, String about) {
        byte[] nonce = Arrays.copyOf(closed, NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, key, nonce, Arrays.copyOfRange(closed, NONCE_BYTES, closed.length), about);
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, byte[] text, String about) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(about.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException wrongKey) {
            throw new IllegalStateException("What was sealed cannot be opened: is it another master key?", wrongKey);
        }
    }
}
