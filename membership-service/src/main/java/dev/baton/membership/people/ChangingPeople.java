package dev.baton.membership.people;

import dev.baton.platform.outbox.Outbox;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What becomes of somebody's personal data after they were registered. Callers have locked the person. */
@ApplicationScoped
public class ChangingPeople {

    private final People people;
    private final Vault vault;
    private final Fingerprints fingerprints;
    private final Outbox outbox;

    ChangingPeople(People people, Vault vault, Fingerprints fingerprints, Outbox outbox) {
        this.people = people;
        this.vault = vault;
        this.fingerprints = fingerprints;
        this.outbox = outbox;
    }

    /** Under the key they have; by what they are found follows. The login stays: changing it is another matter. */
    public Uni<Void> correct(KnownPerson person, PersonalData data) {
        return numberMustBeFree(person, data)
                .invoke(() -> seal(person, data))
                .chain(() -> forgetWords(person))
                .chain(() -> people.findableBy(person, data.name()))
                .replaceWithVoid();
    }

    /** Key, data, fingerprints and words go; all that others hear is that it happened. */
    public Uni<Void> erase(KnownPerson person, LocalDate on) {
        return forgetWords(person).chain(() -> outbox.add(person.erase(on)));
    }

    /** Sealed under the person's own key, so that it goes with the person wherever a copy of it lies. */
    public byte[] sealBeside(KnownPerson person, String as, Object value) {
        return vault.sealBeside(person.id, person.wrappedKey, as, value);
    }

    public <T> T openBeside(KnownPerson person, String as, byte[] sealed, Class<T> type) {
        return vault.openBeside(person.id, person.wrappedKey, as, sealed, type);
    }

    private void seal(KnownPerson person, PersonalData data) {
        person.sealed = vault.sealAgain(person.id, person.wrappedKey, data).data();
        person.campusNumberHash = numberHash(person, data);
    }

    private Uni<Void> numberMustBeFree(KnownPerson person, PersonalData data) {
        return people.count(
                        "university = ?1 and campusNumberHash = ?2 and id <> ?3",
                        person.university,
                        numberHash(person, data),
                        person.id)
                .invoke(ChangingPeople::mustBeFree)
                .replaceWithVoid();
    }

    /** A number is a member's: who has given theirs back may still say which it was, and keeps it from nobody. */
    private byte @Nullable [] numberHash(KnownPerson person, PersonalData data) {
        return person.campusNumberHash == null || data.campusNumber() == null
                ? null
                : fingerprints.ofCampusNumber(person.university, data.campusNumber());
    }

    private static Uni<Integer> forgetWords(KnownPerson person) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "delete from name_token where university = ?1 and person = ?2")
                        .setParameter(1, person.university)
                        .setParameter(2, person.id)
                        .executeUpdate());
    }

    private static void mustBeFree(long taken) {
        if (taken > 0) throw PersonRefusal.CAMPUS_NUMBER_IS_TAKEN.refusal();
    }
}
