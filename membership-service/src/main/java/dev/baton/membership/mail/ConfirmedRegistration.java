package dev.baton.membership.mail;

import dev.baton.membership.consents.Agreement;
import dev.baton.membership.people.PersonalData;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who has taken back, while a mail waited, that they may be written to is not written to. */
@ApplicationScoped
class ConfirmedRegistration implements LastMinute {

    private final Agreement agreement;

    ConfirmedRegistration(Agreement agreement) {
        this.agreement = agreement;
    }

    @Override
    public MailTemplate template() {
        return MailTemplate.REGISTRATION_CONFIRMED;
    }

    @Override
    public Uni<Optional<Map<String, String>>> fill(String university, UUID person, PersonalData data) {
        return agreement.toMail(university, person).map(agreed -> agreed ? Optional.of(Map.of()) : Optional.empty());
    }
}
