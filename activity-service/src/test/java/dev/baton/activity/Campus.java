package dev.baton.activity;

import static io.restassured.RestAssured.given;

import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.Tokens;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A university of its own for each test: its code, its root unit with a college below, and people. */
public record Campus(String code, UUID root, UUID college) {

    public static Campus founded() {
        UUID root = UUID.randomUUID();
        UUID college = UUID.randomUUID();
        Campus campus = new Campus("u-" + root.toString().substring(0, 8), root, college);
        campus.unit(root, "array[?::uuid]", root);
        campus.unit(college, "array[?::uuid, ?::uuid]", root, college);
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

    private void unit(UUID id, String path, Object... ids) {
        Object[] arguments = new Object[ids.length + 2];
        arguments[0] = id;
        arguments[1] = code;
        System.arraycopy(ids, 0, arguments, 2, ids.length);
        Database.change(
                "insert into unit (id, university, path, name) values (?, ?, " + path
                        + ", '{\"zh\":\"单位\",\"en\":\"Unit\"}')",
                arguments);
    }
}
