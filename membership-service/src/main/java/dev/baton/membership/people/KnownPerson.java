package dev.baton.membership.people;

import dev.baton.membership.people.PersonEvent.PersonErased;
import dev.baton.membership.people.PersonEvent.PersonRegistered;
import dev.baton.membership.people.Vault.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person of whom the suite was told. What is known of them by name is sealed; {@link People} opens it. */
@Entity
@Table(name = "person")
public class KnownPerson {

    @Id
    UUID id;

    String university;

    byte @Nullable [] wrappedKey;

    byte @Nullable [] sealed;

    byte @Nullable [] loginHash;

    byte @Nullable [] campusNumberHash;

    @Version
    long version;

    static KnownPerson of(UUID id, String university, Sealed sealed) {
        KnownPerson person = new KnownPerson();
        person.id = id;
        person.university = university;
        person.wrappedKey = sealed.wrappedKey();
        person.sealed = sealed.data();
        return person;
    }

    /** What the others are to hear: of people with a login only. */
    public List<PersonRegistered> registered() {
        return loginHash == null ? List.of() : List.of(new PersonRegistered(id, university));
    }

    /** Without the key no copy of what it sealed can be read any more, wherever one lies. The id stays. */
    PersonErased erase(LocalDate on) {
        wrappedKey = null;
        sealed = null;
        loginHash = null;
        campusNumberHash = null;
        return new PersonErased(id, university, on);
    }

    /** Who has left may come back some day, under the number they had. */
    public void giveBackCampusNumber() {
        campusNumberHash = null;
    }

    public UUID id() {
        return id;
    }

    public String university() {
        return university;
    }

    public long version() {
        return version;
    }

    public boolean hasLogin() {
        return loginHash != null;
    }

    /** Whose key is gone: nothing can be opened any more, here or in any copy. */
    public boolean isErased() {
        return wrappedKey == null;
    }
}
