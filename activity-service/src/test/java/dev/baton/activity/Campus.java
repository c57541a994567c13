package dev.baton.activity;

import static io.restassured.RestAssured.given;

import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.Tokens;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A university of its own for each test: its code, its root unit with a college below, and people. */
public record Campus(String code, UUID root, UUID college) {

    public static Campus founded() {
        UUID root = UUID.randomUUID();
        UUID college = UUID.randomUUID();
        Campus campus = new Campus("u-" + root.toString().substring(0, 8), root, college);
        establish(campus.code, root, null, List.of(root));
        establish(campus.code, college, root, List.of(root, college));
        return campus;
    }

    /** Holds an office in the root unit. */
    public RequestSpecification office() {
        return officeIn(root);
    }

    public RequestSpecification officeIn(UUID unit) {
        return as(Tokens.person(UUID.randomUUID()).of(code).office(unit, "organisation-officer"));
    }

    /** Holds no office. */
    public RequestSpecification somebody() {
        return person(UUID.randomUUID());
    }

    public RequestSpecification person(UUID id) {
        return as(Tokens.person(id).of(code));
    }

    public static RequestSpecification as(Tokens tokens) {
        return given().auth()
                .oauth2(tokens.token())
                .contentType("application/json")
                .header("Accept-Language", "en");
    }

    /** As if membership-service had told of it. */
    public static void establish(String code, UUID unit, @Nullable UUID parent, List<UUID> path) {
        String written = path.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        Database.change("insert into unit values (?, ?, ?, ?::uuid[])", unit, code, parent, written);
    }
}
