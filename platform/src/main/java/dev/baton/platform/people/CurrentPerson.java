package dev.baton.platform.people;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads the {@link Person} from the verified access token of the request. */
@RequestScoped
public class CurrentPerson {

    private final SecurityIdentity identity;

    CurrentPerson(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Person get() {
        JsonWebToken token = token();
        String person = token.getClaim("person");
        return new Person(
                person == null ? null : UUID.fromString(person),
                university(token),
                strings(token.getClaim("offices")).map(HeldOffice::fromString).collect(Collectors.toSet()));
    }

    /** Who calls, be it a person or a machine: the token's {@code sub}. */
    public String account() {
        return token().getSubject();
    }

    private JsonWebToken token() {
        return (JsonWebToken) identity.getPrincipal();
    }

    /** Keycloak writes the organization as a list of aliases, or as an object by alias when it adds details. */
    private static @Nullable String university(JsonWebToken token) {
        Object claim = token.getClaim("organization");
        Set<String> aliases = claim instanceof JsonObject byAlias
                ? byAlias.keySet()
                : strings(claim).collect(Collectors.toSet());
        return aliases.size() == 1 ? aliases.iterator().next() : null;
    }

    private static Stream<String> strings(@Nullable Object claim) {
        return switch (claim) {
            case null -> Stream.empty();
            case JsonArray array -> array.stream().map(value -> ((JsonString) value).getString());
            case Collection<?> many -> many.stream().map(Object::toString);
            default -> Stream.of(claim.toString());
        };
    }
}
