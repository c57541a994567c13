package dev.baton.gateway.world;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks as much of Keycloak as the gateway needs: keys, the code flow's token endpoint, and UMA decisions. */
public class Issuer {

    public final AtomicInteger decisionsAsked = new AtomicInteger();
    public volatile boolean away;
    public volatile String lastSessionToken = "";

    private final KeyPair keys = keyPair();
    private final KeyPair otherKeys = keyPair();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    Issuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(threads);
        server.createContext(
                "/realms/baton", exchange -> answer(exchange, 200, new JsonObject().put("realm", "baton")));
        server.createContext("/realms/baton/protocol/openid-connect/certs", exchange -> answer(exchange, 200, jwks()));
        server.createContext("/realms/baton/protocol/openid-connect/token", this::token);
        server.createContext("/realms/baton/.well-known/uma2-configuration", exchange -> answer(exchange, 200, uma()));
        server.createContext("/realms/baton/authz/resource_set", this::resources);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A token as Keycloak would issue it now. */
    public String token(String... roles) {
        return sign(keys, realm(), "baton", Instant.now().plusSeconds(300), roles);
    }

    public String expiredToken() {
        return sign(keys, realm(), "baton", Instant.now().minusSeconds(300));
    }

    public String tokenForAnother() {
        return sign(keys, realm(), "another", Instant.now().plusSeconds(300));
    }

    public String tokenOfAnotherIssuer() {
        return sign(
                keys, "http://elsewhere/realms/baton", "baton", Instant.now().plusSeconds(300));
    }

    /** Signed with a key that is not ours, under the name of the one that is. */
    public String forgedToken() {
        return sign(otherKeys, realm(), "baton", Instant.now().plusSeconds(300));
    }

    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private String realm() {
        return url() + "/realms/baton";
    }

    private static String sign(KeyPair pair, String issuer, String audience, Instant expires, String... roles) {
        return Jwt.issuer(issuer)
                .subject("4711")
                .audience(audience)
                .issuedAt(Instant.now().minusSeconds(600))
                .expiresAt(expires)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .jws()
                .keyId("key-1")
                .sign(pair.getPrivate());
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> fields = new HashMap<>();
        Arrays.stream(form.split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> fields.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        switch (fields.get("grant_type")) {
            case "client_credentials" ->
                answer(
                        exchange,
                        200,
                        new JsonObject().put("access_token", token()).put("expires_in", 300));
            case "authorization_code" -> answer(exchange, 200, session());
            default -> decide(exchange, fields.get("subject_token"));
        }
    }

    private JsonObject session() {
        lastSessionToken = token();
        return new JsonObject()
                .put("access_token", lastSessionToken)
                .put("refresh_token", "refresh")
                .put(
                        "id_token",
                        sign(keys, realm(), "baton-gateway", Instant.now().plusSeconds(300)))
                .put("token_type", "Bearer")
                .put("expires_in", 300);
    }

    private void decide(HttpExchange exchange, String subjectToken) throws IOException {
        decisionsAsked.incrementAndGet();
        String claims = new String(Base64.getUrlDecoder().decode(subjectToken.split("\\.")[1]), StandardCharsets.UTF_8);
        if (!claims.contains("municipal")) {
            answer(exchange, 403, new JsonObject().put("error", "access_denied"));
            return;
        }
        String granted = Jwt.issuer(realm())
                .subject("4711")
                .claim("authorization", Map.of("permissions", List.of(Map.of("rsid", "r1", "rsname", "municipal"))))
                .expiresAt(Instant.now().plusSeconds(300))
                .jws()
                .keyId("key-1")
                .sign(keys.getPrivate());
        answer(exchange, 200, new JsonObject().put("access_token", granted).put("token_type", "Bearer"));
    }

    private void resources(HttpExchange exchange) throws IOException {
        JsonObject municipal = new JsonObject()
                .put("_id", "r1")
                .put("name", "municipal")
                .put("uris", new JsonArray().add("/api/v1/municipal/*"));
        send(exchange, away ? 503 : 200, new JsonArray().add(municipal).encode());
    }

    private JsonObject uma() {
        return new JsonObject()
                .put("issuer", realm())
                .put("token_endpoint", realm() + "/protocol/openid-connect/token")
                .put("resource_registration_endpoint", realm() + "/authz/resource_set")
                .put("permission_endpoint", realm() + "/authz/permission")
                .put("policy_endpoint", realm() + "/authz/policy")
                .put("jwks_uri", realm() + "/protocol/openid-connect/certs");
    }

    private JsonObject jwks() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return new JsonObject()
                .put(
                        "keys",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("kty", "RSA")
                                        .put("kid", "key-1")
                                        .put("use", "sig")
                                        .put("alg", "RS256")
                                        .put("n", number(key.getModulus()))
                                        .put("e", number(key.getPublicExponent()))));
    }

    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        int start = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, start, bytes.length));
    }

    private void answer(HttpExchange exchange, int status, JsonObject body) throws IOException {
        send(exchange, away ? 503 : status, body.encode());
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static KeyPair keyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
