package dev.baton.membership.mail;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.Campus;
import dev.baton.membership.Doors;
import dev.baton.membership.KeycloakStandIn;
import dev.baton.membership.Post;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.Eventually;
import dev.baton.platform.testing.Records;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the queue over a real mail server into somebody's box. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
@QuarkusTestResource(Doors.class)
class SendingMailTest {

    @Inject
    SendingMail sending;

    @Inject
    ThrowingMailAway throwing;

    private Campus campus;
    private UUID branch;
    private String address;

    @BeforeEach
    void prepare() {
        campus = new Campus();
        branch = campus.unit(campus.root, "branch");
        address = campus.code + "@sample.example";
    }

    @Test
    void a_mail_arrives_in_both_languages_and_is_noted() throws Throwable {
        UUID mail = queued(member(address));
        try (Post post = Post.open()) {
            send();
            Post.Letter letter = post.to(address).getFirst();
            assertEquals("任期提醒：样例支部 · A term ends: Sample branch", letter.subject());
            assertTrue(letter.text().contains("样例支部的书记任期将于 2027-03-01 届满"), letter.text());
            assertTrue(letter.text().contains("a term as secretary ends on 2027-03-01"), letter.text());
            send();
            assertEquals(1, post.to(address).size());
        }
        assertEquals("SENT", row(mail).get("state"));
    }

    @Test
    void mail_that_nobody_takes_waits_and_is_tried_again_when_its_time_has_come() throws Throwable {
        UUID mail = queued(member(address));
        send();
        assertEquals("QUEUED", row(mail).get("state"));
        assertEquals(1, row(mail).get("attempts"));
        try (Post post = Post.open()) {
            send();
            assertEquals(List.of(), post.to(address)); // not yet
            Database.change("update mail set due_at = now() where id = ?", mail);
            send();
            assertEquals(1, post.to(address).size());
        }
        assertEquals("SENT", row(mail).get("state"));
    }

    @Test
    void who_left_no_address_gets_no_mail() throws Throwable {
        UUID mail = queued(campus.member(branch, "S-1"));
        send();
        assertEquals("NO_ADDRESS", row(mail).get("state"));
    }

    @Test
    void who_was_erased_gets_no_mail() throws Throwable {
        UUID member = member(address);
        UUID mail = queued(member);
        Database.change("update person set wrapped_key = null, sealed = null where id = ?", member);
        send();
        assertEquals("NO_ADDRESS", row(mail).get("state"));
    }

    @Test
    void a_first_account_is_invited_with_a_password_for_once_that_is_written_nowhere() throws Throwable {
        UUID officer = joinsWith(address);
        String login = campus.code + "x-office";
        try (KeycloakStandIn keycloak = KeycloakStandIn.up();
                Post post = Post.open()) {
            registered(officer, campus.code + "x");
            Eventually.until(() -> mailsTo(officer).size() == 1);
            send();
            String text = post.to(address).getFirst().text();
            assertTrue(text.contains(login), text);
            assertTrue(text.contains(keycloak.password(login)), text);
            assertTrue(keycloak.user(login).path("requiredActions").toString().contains("UPDATE_PASSWORD"));
            String kept = mailsTo(officer).toString();
            for (String secret : List.of(login, address, keycloak.password(login))) {
                assertTrue(!kept.contains(secret), kept);
            }
            assertEquals(
                    "sent",
                    Campus.operator()
                            .get("/api/v1/universities/" + campus.code + "x")
                            .then()
                            .extract()
                            .path("firstAccount.invitation"));
        }
    }

    @Test
    void who_has_chosen_a_password_keeps_it_though_the_invitation_comes_due_again() throws Throwable {
        UUID officer = joinsWith(address);
        String login = campus.code + "x-office";
        try (KeycloakStandIn keycloak = KeycloakStandIn.up();
                Post post = Post.open()) {
            registered(officer, campus.code + "x");
            Eventually.until(() -> mailsTo(officer).size() == 1);
            keycloak.chooses(login, "their own");
            send();
            assertEquals("their own", keycloak.password(login));
            assertEquals(List.of(), post.to(address));
        }
        assertEquals("NOT_NEEDED", mailsTo(officer).getFirst().get("state"));
    }

    @Test
    void what_became_of_the_mail_is_for_the_offices_at_the_root() {
        UUID member = member(address);
        UUID mail = queued(member);
        campus.office()
                .get("/api/v1/mails")
                .then()
                .statusCode(200)
                .body("items.id", contains(mail.toString()))
                .body("items.state", contains("queued"))
                .body(not(containsString(address)));
        campus.secretaryOf(branch).get("/api/v1/mails").then().statusCode(403);
        campus.anybody().get("/api/v1/mails").then().statusCode(403);
    }

    @Test
    void the_newest_comes_first_and_one_state_can_be_asked_for_and_who_looks_is_noted() {
        UUID member = member(address);
        String older = queued(member, "01990000-0000-7000-8000-000000000001");
        String newer = queued(member, "01990000-0000-7000-8000-000000000002");
        Database.change("update mail set state = 'NO_ADDRESS' where id = ?", UUID.fromString(older));
        String cursor = campus.office()
                .get("/api/v1/mails?limit=1")
                .then()
                .statusCode(200)
                .body("items.id", contains(newer))
                .extract()
                .path("nextCursor");
        campus.office()
                .queryParam("cursor", cursor)
                .get("/api/v1/mails?limit=1")
                .then()
                .body("items.id", contains(older))
                .body("nextCursor", nullValue());
        campus.office().get("/api/v1/mails?state=no-address").then().body("items.id", contains(older));
        campus.office().get("/api/v1/mails?state=given-up").then().body("items.id", hasSize(0));
        campus.office().get("/api/v1/mails?state=nonsense").then().statusCode(400);
        campus.person(member)
                .get("/api/v1/me/readers")
                .then()
                .body("items.purpose", contains("mail", "mail", "mail"))
                .body("items[0].reader", equalTo(campus.officer.toString()));
    }

    @Test
    void what_is_done_with_goes_after_some_days_and_what_waits_stays() throws Throwable {
        UUID member = member(address);
        UUID waits = UUID.fromString(queued(member, UUID.randomUUID().toString()));
        UUID done = UUID.fromString(queued(member, UUID.randomUUID().toString()));
        UUID recent = UUID.fromString(queued(member, UUID.randomUUID().toString()));
        Database.change("update mail set state = 'SENT' where id in (?, ?)", done, recent);
        Database.change("update mail set created_at = now() - interval '31 days' where id in (?, ?)", waits, done);
        VertxContextSupport.subscribeAndAwait(() -> throwing.tidy());
        assertEquals(
                Set.of(waits, recent),
                mailsTo(member).stream().map(row -> row.get("id")).collect(Collectors.toSet()));
        Database.change("delete from mail where id = ?", waits);
    }

    private String queued(UUID person, String id) {
        Database.change("update mail set id = ? where id = ?", UUID.fromString(id), queued(person));
        return id;
    }

    private void send() throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> sending.send());
    }

    private UUID member(String address) {
        return Campus.made(campus.office()
                .body(Campus.newMember(branch, "S-9", null)
                        .replace("\"login\": null", "\"email\": \"" + address + "\""))
                .post("/api/v1/members")
                .then()
                .statusCode(201));
    }

    private UUID queued(UUID person) {
        UUID id = UUID.randomUUID();
        Database.change(
                "insert into mail values (?, ?, ?, 'TERM_ENDS', ?, 'QUEUED', 0, now(), now(), null, 0)",
                id,
                campus.code,
                person,
                """
                {"unitZh": "样例支部", "unitEn": "Sample branch", "office": "secretary", "until": "2027-03-01", "months": "4"}""");
        return id;
    }

    private UUID joinsWith(String address) {
        String code = campus.code + "x";
        Campus.operator()
                .body(Campus.joining(code, code + "-office")
                        .replace("\"firstAccount\": {", "\"firstAccount\": {\"email\": \"" + address + "\", "))
                .post("/api/v1/universities")
                .then()
                .statusCode(201);
        return (UUID) Database.rows("select id from person where university = ?", code)
                .getFirst()
                .get("id");
    }

    private static void registered(UUID person, String university) {
        Records.send(
                "baton.membership.member",
                "membership.person-registered.v1",
                university,
                "{\"person\":\"%s\",\"university\":\"%s\"}".formatted(person, university));
    }

    private static Map<String, Object> row(UUID mail) {
        return Database.rows("select * from mail where id = ?", mail).getFirst();
    }

    private static List<Map<String, Object>> mailsTo(UUID person) {
        return Database.rows("select * from mail where person = ?", person);
    }
}
