package dev.baton.membership.people;

import dev.baton.membership.people.PersonEvent.PersonRegistered;
import dev.baton.platform.web.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person whose name the suite was told, and the login by which they come in, if they do. */
@Entity
@Table(name = "person")
public class KnownPerson {

    /** What may be a login name: Keycloak keeps them in lower case and wants three characters. */
    public static final String LOGIN = "[a-z0-9][a-z0-9._-]{2,63}";

    @Id
    UUID id;

    String university;

    String name;

    @Nullable
    String login;

    @Version
    long version;

    public static KnownPerson of(String university, String name, @Nullable String login) {
        KnownPerson person = new KnownPerson();
        person.id = Ids.next();
        person.university = university;
        person.name = name;
        person.login = login;
        return person;
    }

    /** What the others are to hear: of people with a login only. */
    public List<PersonRegistered> registered() {
        return login == null ? List.of() : List.of(new PersonRegistered(id, university));
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public @Nullable String login() {
        return login;
    }
}
