package dev.baton.platform.testing;

import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/** Stands where Keycloak would: publishes its key where Keycloak does, so that services verify real signatures. */
final class TokenIssuer {

    private static final String ADDRESS = "baton.test.issuer";
    private static final String KEY = "baton.test.issuer-key";
    private static final String KEY_ID = "test";

    private final HttpServer server;

    private TokenIssuer(HttpServer server) {
        this.server = server;
    }

    static TokenIssuer start() throws IOException {
        KeyPair pair = newKey();
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        byte[] keys = jwks((RSAPublicKey) pair.getPublic()).getBytes(StandardCharsets.UTF_8);
        server.createContext("/realms/baton/protocol/openid-connect/certs", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
        TokenIssuer issuer = new TokenIssuer(server);
        // tests may run in another class loader, which shares nothing with this one but the system properties
        System.setProperty(ADDRESS, issuer.address());
        System.setProperty(
                KEY, Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        return issuer;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    static String sign(Map<String, Object> claims) {
        return sign(claims, issuerKey());
    }

    /** A token that looks right and is signed by somebody else. */
    static String forge(Map<String, Object> claims) {
        return sign(claims, newKey().getPrivate());
    }

    private static String sign(Map<String, Object> claims, PrivateKey key) {
        return Jwt.claims(claims)
                .issuer(System.getProperty(ADDRESS) + "/realms/baton")
                .jws()
                .keyId(KEY_ID)
                .sign(key);
    }

    private static PrivateKey issuerKey() {
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty(KEY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String jwks(RSAPublicKey key) {
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}]}""".formatted(KEY_ID, base64(key.getModulus()), base64(key.getPublicExponent()));
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes.length > 1 && bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, sign, bytes.length));
    }
}
