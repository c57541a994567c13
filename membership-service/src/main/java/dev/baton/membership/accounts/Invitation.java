package dev.baton.membership.accounts;

import dev.baton.membership.mail.LastMinute;
import dev.baton.membership.mail.MailTemplate;
import dev.baton.membership.people.PersonalData;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What an invitation says beyond its template. The password is asked of Keycloak when the mail goes out, and again should
 * it go out twice: the later one is valid, none is kept here, and who has chosen their own is invited no more.
 */
@ApplicationScoped
class Invitation implements LastMinute {

    private final AskingKeycloak keycloak;
    private final String door;

    Invitation(AskingKeycloak keycloak, @ConfigProperty(name = "baton.public-url") String door) {
        this.keycloak = keycloak;
        this.door = door;
    }

    @Override
    public MailTemplate template() {
        return MailTemplate.INVITATION;
    }

    @Override
    public Uni<Optional<Map<String, String>>> fill(String university, UUID person, PersonalData data) {
        String login = String.valueOf(data.login());
        return keycloak.oneTimePassword(login, person)
                .map(password -> password.map(once -> Map.of("login", login, "password", once, "door", door)));
    }
}
