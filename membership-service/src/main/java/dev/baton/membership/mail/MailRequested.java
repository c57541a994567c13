package dev.baton.membership.mail;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.UUID;

/** What another service asks for, as far as it is used here. */
record MailRequested(UUID person, String university, String template, Map<String, String> about) {

    MailRequested {
        requireNonNull(person, "person");
        requireNonNull(university, "university");
        requireNonNull(template, "template");
        about = Map.copyOf(about);
    }
}
