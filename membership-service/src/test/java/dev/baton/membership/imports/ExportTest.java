package dev.baton.membership.imports;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.Campus;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets that are taken away: what is in them, who may, and what is noted. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class ExportTest {

    private Campus campus;
    private UUID branch;

    @BeforeEach
    void prepare() {
        campus = new Campus();
        branch = campus.unit(campus.root, "branch");
    }

    @ParameterizedTest
    @CsvSource({"csv,text/csv", "xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    void what_is_exported_can_be_imported_elsewhere(String format, String mediaType) {
        campus.member(branch, "S-1");
        campus.member(branch, "S-2");
        byte[] file = export(format)
                .statusCode(200)
                .header("Content-Type", startsWith(mediaType))
                .extract()
                .asByteArray();

        Campus other = new Campus();
        other.unit(other.root, "branch"); // of the same name
        UUID id = begun(other);
        send(other, id, mediaType, file).statusCode(204);
        other.office()
                .get("/api/v1/imports/" + id)
                .then()
                .body("rowsRead", equalTo(2))
                .body("rowsWithErrors", equalTo(0));
    }

    @Test
    void neither_a_login_nor_an_address_is_taken_along_for_no_roster_shows_them() {
        String login = campus.code + "-s1";
        campus.office()
                .body(Campus.newMember(branch, "S-1", login).replace("}", ", \"email\": \"s-1@sample.example\"}"))
                .post("/api/v1/members")
                .then()
                .statusCode(201);
        String csv = export("csv").extract().asString();
        assertTrue(csv.contains("2024-06-28,,,"), csv);
        assertFalse(csv.contains(login) || csv.contains("sample.example"), csv);
    }

    @Test
    void a_telephone_number_goes_with_the_offices_of_the_branch_alone_and_by_consent() {
        UUID member = Campus.made(campus.office()
                .body(Campus.newMember(branch, "S-1", null).replace("}", ", \"phone\": \"13800001234\"}"))
                .post("/api/v1/members")
                .then()
                .statusCode(201));
        UUID secretary = campus.member(branch, "S-2");
        campus.secretary(secretary, branch);
        assertFalse(takenBy(campus.inOffice(secretary, branch), branch).contains("1234"));
        consents(member, true);
        assertTrue(takenBy(campus.inOffice(secretary, branch), branch).contains(",13800001234,"));
        assertFalse(takenBy(campus.office(), campus.root).contains("1234"));
        consents(member, false);
        assertFalse(takenBy(campus.inOffice(secretary, branch), branch).contains("1234"));
    }

    private void consents(UUID member, boolean given) {
        campus.person(member)
                .body("{\"purpose\": \"phone-to-branch\", \"text\": \"phone-to-branch.1\", \"given\": " + given + "}")
                .post("/api/v1/me/consents")
                .then()
                .statusCode(201);
    }

    private static String takenBy(RequestSpecification by, UUID unit) {
        return by.get("/api/v1/members/export?format=csv&unit=" + unit)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void nobody_can_hide_a_formula_in_a_name() {
        campus.office()
                .body(Campus.newMember(branch, "S-1", null).replace(Campus.PERSON_NAME, "=HYPERLINK(1)"))
                .post("/api/v1/members")
                .then()
                .statusCode(201);
        String csv = export("csv").extract().asString();
        assertTrue(csv.contains("\n'=HYPERLINK(1),S-1,样例组织,预备党员,2024-06-28"), csv);
    }

    @Test
    void everybody_in_an_export_can_see_that_it_was_made() {
        UUID member = campus.member(branch, "S-1");
        export("csv").statusCode(200);
        assertEquals(
                List.of("EXPORT"),
                Database.rows("select purpose from personal_data_read where person = ?", member).stream()
                        .map(row -> row.get("purpose"))
                        .toList());
    }

    @Test
    void an_export_takes_an_office_that_the_rolls_know_too() {
        String path = "/api/v1/members/export?format=csv&unit=" + branch;
        campus.secretaryOf(branch).get(path).then().statusCode(403);
        campus.anybody().get(path).then().statusCode(403);
        campus.office()
                .get("/api/v1/members/export?unit=" + UUID.randomUUID())
                .then()
                .statusCode(404);
        campus.office()
                .get("/api/v1/members/export?format=pdf&unit=" + branch)
                .then()
                .statusCode(422);
        campus.office()
                .get("/api/v1/members/export")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/unit"));
    }

    @Test
    void the_sample_row_of_a_template_is_nobody() {
        byte[] template = campus.office()
                .get("/api/v1/imports/template?unit=" + campus.root)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        UUID id = begun(campus);
        send(campus, id, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", template)
                .statusCode(204);
        campus.office()
                .get("/api/v1/imports/" + id + "/errors")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].code", equalTo("row-is-the-sample"));
    }

    @Test
    void a_template_speaks_the_callers_language() {
        campus.office()
                .header("Accept-Language", "en")
                .get("/api/v1/imports/template?format=csv&unit=" + branch)
                .then()
                .body(containsString("name,campusNumber,unit,stage,joinedOn,login,phone,email"))
                .body(containsString("Sample Person,SAMPLE-0001,Sample unit,full member,2024-06-28"));
        campus.anybody().get("/api/v1/imports/template?unit=" + branch).then().statusCode(403);
    }

    private ValidatableResponse export(String format) {
        return campus.office()
                .get("/api/v1/members/export?format=" + format + "&unit=" + campus.root)
                .then();
    }

    private static UUID begun(Campus at) {
        return Campus.made(at.office()
                .body("{\"unit\": \"" + at.root + "\"}")
                .post("/api/v1/imports")
                .then()
                .statusCode(201));
    }

    private static ValidatableResponse send(Campus at, UUID id, String mediaType, byte[] file) {
        return at.office()
                .contentType(mediaType)
                .body(file)
                .put("/api/v1/imports/" + id + "/file")
                .then();
    }
}
