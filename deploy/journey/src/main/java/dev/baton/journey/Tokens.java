package dev.baton.journey;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;

/** Tokens that nobody may get in with. */
final class Tokens {

    private Tokens() {}

    /** Every claim of a real token, signed with a key that is not Keycloak's. */
    static String forged(String real) {
        String unsigned = real.substring(0, real.lastIndexOf('.'));
        return unsigned + "." + signature(unsigned);
    }

    /** The same claims under a header that asks not to look at the signature. */
    static String unsigned(String real) {
        String header = encode("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
        return header + real.substring(real.indexOf('.'), real.lastIndexOf('.') + 1);
    }

    private static String signature(String text) {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
            keys.initialize(2048);
            PrivateKey key = keys.generateKeyPair().getPrivate();
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return encode(signature.sign());
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
