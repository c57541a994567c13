package dev.baton.membership.accounts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.Campus;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.Eventually;
import dev.baton.platform.testing.Records;
import dev.baton.platform.testing.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Facts arrive. What Keycloak then hears is tried on a real one, in the journey; here are those it need not hear of. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class AccountListenerTest {

    @Test
    void who_has_no_login_gets_no_account() {
        Campus campus = new Campus();
        UUID member = campus.member(campus.unit(campus.root, "branch"), "S-1");
        hears("baton.membership.appointment", "membership.appointment-made.v1", campus.code, member);
        hears("baton.membership.appointment", "membership.appointment-ended.v1", campus.code, member);
        assertTrue(accountsOf(member).isEmpty());
    }

    @Test
    void who_is_gone_is_no_failure() {
        UUID nobody = UUID.randomUUID();
        hears("baton.membership.member", "membership.person-registered.v1", new Campus().code, nobody);
        assertTrue(accountsOf(nobody).isEmpty());
    }

    private static void hears(String topic, String type, String university, UUID person) {
        UUID fact = Records.send(
                topic, type, university, "{\"person\":\"%s\",\"university\":\"%s\"}".formatted(person, university));
        Eventually.until(
                () -> Database.rows("select 1 from inbox where event = ?", fact).size() == 1);
    }

    private static List<?> accountsOf(UUID person) {
        return Database.rows("select 1 from account where person = ?", person);
    }
}
