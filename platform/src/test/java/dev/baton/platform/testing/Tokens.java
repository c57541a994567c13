package dev.baton.platform.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Access tokens as Keycloak would issue them:
 * {@code Tokens.person(id).of("szpu").office(unit, "secretary").token()}.
 */
public final class Tokens {

    private final Map<String, Object> claims = new LinkedHashMap<>();
    private final List<String> offices = new ArrayList<>();
    private final List<String> roles = new ArrayList<>();
    private Duration validFor = Duration.ofMinutes(5);

    private Tokens(String subject) {
        claims.put("sub", subject);
        claims.put("aud", List.of("baton"));
    }

    public static Tokens person(UUID id) {
        Tokens tokens = new Tokens("account-of-" + id);
        tokens.claims.put("person", id.toString());
        return tokens;
    }

    /** An account that stands for no person: municipal bodies, machines. */
    public static Tokens account(String name) {
        return new Tokens(name);
    }

    public Tokens of(String university) {
        claims.put("organization", List.of(university));
        return this;
    }

    public Tokens office(UUID unit, String office) {
        offices.add(unit + ":" + office);
        return this;
    }

    public Tokens role(String role) {
        roles.add(role);
        return this;
    }

    public Tokens forAudience(String audience) {
        claims.put("aud", List.of(audience));
        return this;
    }

    public Tokens expired() {
        validFor = Duration.ofMinutes(-5);
        return this;
    }

    public String token() {
        return TokenIssuer.sign(complete());
    }

    /** The same token, signed with a key that is not the issuer's. */
    public String forged() {
        return TokenIssuer.forge(complete());
    }

    private Map<String, Object> complete() {
        Instant now = Instant.now();
        Map<String, Object> all = new LinkedHashMap<>(claims);
        all.put("offices", offices);
        all.put("realm_access", Map.of("roles", roles));
        all.put("iat", now.minus(Duration.ofMinutes(10)).getEpochSecond());
        all.put("exp", now.plus(validFor).getEpochSecond());
        return all;
    }
}
