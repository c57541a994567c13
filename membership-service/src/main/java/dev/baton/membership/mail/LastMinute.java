package dev.baton.membership.mail;

import dev.baton.membership.people.PersonalData;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is known only while the mail goes out: a login, a password, whether it is wanted still. */
public interface LastMinute {

    MailTemplate template();

    /** @return nothing where the mail is not needed any more */
    Uni<Optional<Map<String, String>>> fill(String university, UUID person, PersonalData data);
}
