package dev.baton.membership.mail;

import dev.baton.membership.people.PersonalData;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a template says that exists only while the mail goes out, such as a login or a password. */
public interface LastMinute {

    MailTemplate template();

    /** @return nothing where the mail is not needed any more */
    Uni<Optional<Map<String, String>>> fill(UUID person, PersonalData data);
}
