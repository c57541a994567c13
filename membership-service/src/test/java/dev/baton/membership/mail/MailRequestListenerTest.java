package dev.baton.membership.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.Campus;
import dev.baton.membership.Doors;
import dev.baton.membership.Post;
import dev.baton.platform.testing.Contracts;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.Eventually;
import dev.baton.platform.testing.Records;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another service asks for a mail, by an id and without knowing where to. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
@QuarkusTestResource(Doors.class)
class MailRequestListenerTest {

    private static final String TYPE = "activity.mail-requested.v1";
    private static final String TOPIC = "baton.activity.mail-request";
    private static final String DEAD_LETTERS = "baton.membership.dead-letters";

    @Inject
    SendingMail sending;

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
    void who_registered_and_agreed_is_written_to_once_in_both_languages() throws Throwable {
        UUID member = member(address);
        agree(member, true);
        UUID request = asked(campus.code, of(member, campus.code));
        Records.send(request, TOPIC, TYPE, campus.code, of(member, campus.code)); // a second time
        heard(asked(campus.code, of(campus.officer, campus.code)));
        assertEquals(1, mailsTo(member).size());
        try (Post post = Post.open()) {
            VertxContextSupport.subscribeAndAwait(sending::send);
            Post.Letter letter = post.to(address).getFirst();
            assertEquals("报名成功：专题讲座 · You are registered: A lecture", letter.subject());
            assertTrue(letter.text().contains("“专题讲座”，时间：2026年12月6日上午"), letter.text());
            assertTrue(letter.text().contains("\"A lecture\", 6 December 2026, morning"), letter.text());
        }
        assertEquals("SENT", mailsTo(member).getFirst().get("state"));
        assertTrue(!mailsTo(member).toString().contains(address));
    }

    @Test
    void who_did_not_agree_left_no_address_or_was_erased_is_written_nothing() {
        UUID silent = member(address);
        UUID refusing = member("x" + address);
        agree(refusing, true);
        agree(refusing, false);
        UUID unreachable = campus.member(branch, "S-3");
        agree(unreachable, true);
        UUID erased = member("y" + address);
        agree(erased, true);
        Database.change("update person set wrapped_key = null, sealed = null where id = ?", erased);
        for (UUID person : List.of(silent, refusing, unreachable, erased)) {
            heard(asked(campus.code, of(person, campus.code)));
            assertEquals(0, mailsTo(person).size());
        }
    }

    @Test
    void who_takes_it_back_while_the_mail_waits_is_not_written_to() throws Throwable {
        UUID member = member(address);
        agree(member, true);
        heard(asked(campus.code, of(member, campus.code)));
        agree(member, false);
        try (Post post = Post.open()) {
            VertxContextSupport.subscribeAndAwait(sending::send);
            assertEquals(List.of(), post.to(address));
        }
        assertEquals("NOT_NEEDED", mailsTo(member).getFirst().get("state"));
    }

    @Test
    void a_template_that_is_not_for_others_is_a_dead_letter_with_its_reason() {
        UUID member = member(address);
        agree(member, true);
        for (String template : List.of("invitation", "nonsense")) {
            UUID request = asked(campus.code, of(member, campus.code).replace("registration-confirmed", template));
            assertTrue(reasonFor(request).contains("template-is-not-for-others"), reasonFor(request));
        }
        UUID other = asked(campus.code, of(member, campus.code).replace("titleZh", "password"));
        assertTrue(reasonFor(other).contains("mail-is-about-something-else"), reasonFor(other));
        assertEquals(0, mailsTo(member).size());
    }

    @Test
    void nobody_is_written_to_in_the_name_of_another_university() {
        Campus other = new Campus();
        UUID member = member(address);
        agree(member, true);
        for (UUID request : List.of(
                asked(other.code, of(member, other.code)),
                asked(other.code, of(member, campus.code)),
                asked(campus.code, of(member, other.code)))) {
            assertTrue(reasonFor(request).contains("person-is-of-no-such-university"), reasonFor(request));
        }
        assertEquals(0, mailsTo(member).size());
    }

    private static UUID asked(String tenant, String request) {
        return Records.send(TOPIC, TYPE, tenant, request);
    }

    private static String of(UUID person, String university) {
        return Contracts.example(TYPE)
                .replace("01980000-0000-7000-8000-000000000202", person.toString())
                .replace("\"szpu\"", "\"" + university + "\"");
    }

    private static void heard(UUID request) {
        Eventually.until(() ->
                Database.rows("select 1 from inbox where event = ?", request).size() == 1);
    }

    private static String reasonFor(UUID request) {
        Eventually.until(() -> Records.on(DEAD_LETTERS).stream().anyMatch(record -> is(record, request)));
        return Records.on(DEAD_LETTERS).stream()
                .filter(record -> is(record, request))
                .map(record -> header(record, "dead-letter-reason"))
                .findFirst()
                .orElseThrow();
    }

    private static boolean is(ConsumerRecord<String, String> record, UUID request) {
        return header(record, "ce_id").equals(request.toString());
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private UUID member(String email) {
        String number = "S-" + UUID.randomUUID().toString().substring(0, 8);
        return Campus.made(campus.office()
                .body(Campus.newMember(branch, number, null).replace("}", ", \"email\": \"" + email + "\"}"))
                .post("/api/v1/members")
                .then()
                .statusCode(201));
    }

    private void agree(UUID person, boolean given) {
        campus.person(person)
                .body("{\"purpose\": \"mail\", \"text\": \"mail.1\", \"given\": %s}".formatted(given))
                .post("/api/v1/me/consents")
                .then()
                .statusCode(201);
    }

    private static List<Map<String, Object>> mailsTo(UUID person) {
        return Database.rows("select * from mail where person = ?", person);
    }
}
