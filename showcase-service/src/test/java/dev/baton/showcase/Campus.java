package dev.baton.showcase;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.HeaderConfig.headerConfig;

import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.Tokens;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A university of its own for each test, and the people who call. */
public record Campus(String code, UUID root) {

    /** Known to the service, as if its founding had arrived. */
    public static Campus founded() {
        Campus campus = unheardOf();
        Database.change(
                "insert into university (code, root_unit, name) values (?, ?, ?)",
                campus.code,
                campus.root,
                "{\"zh\":\"高校" + campus.code + "\",\"en\":\"University " + campus.code + "\"}");
        return campus;
    }

    public static Campus unheardOf() {
        UUID root = UUID.randomUUID();
        return new Campus("u-" + root.toString().substring(0, 8), root);
    }

    /** Holds an office in the root unit. */
    public RequestSpecification office() {
        return office(UUID.randomUUID());
    }

    public RequestSpecification office(UUID person) {
        Database.change(
                "insert into officer (appointment, person, appointed_by, unit, held_from) values (?, ?, ?, ?, '2020-09-01')",
                UUID.randomUUID(),
                person,
                code,
                root);
        return officeByTokenOnly(person);
    }

    /** Holds an office in the root unit, of which only the token tells. */
    public RequestSpecification officeByTokenOnly(UUID person) {
        return as(Tokens.person(person).of(code).office(root, "organisation-officer"));
    }

    /** Holds an office, but only in a unit below the root. */
    public RequestSpecification collegeOffice() {
        return as(Tokens.person(UUID.randomUUID()).of(code).office(UUID.randomUUID(), "secretary"));
    }

    /** Holds no office. */
    public RequestSpecification member() {
        return as(Tokens.person(UUID.randomUUID()).of(code));
    }

    public static RequestSpecification municipal() {
        return as(Tokens.account("municipal").role("municipal"));
    }

    /** Asks in English, unless the caller sets another language in its place. */
    public static RequestSpecification as(Tokens tokens) {
        return given().config(config().headerConfig(headerConfig().overwriteHeadersWithName("Accept-Language")))
                .auth()
                .oauth2(tokens.token())
                .contentType("application/json")
                .header("Accept-Language", "en");
    }
}
