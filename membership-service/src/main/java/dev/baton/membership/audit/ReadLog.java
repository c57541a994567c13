package dev.baton.membership.audit;

import dev.baton.platform.people.CurrentPerson;
import dev.baton.platform.people.HeldOffice;
import dev.baton.platform.people.Person;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;

/** Notes who looked at whom. What is shown without a note is a breach, so the note is part of the same transaction. */
@ApplicationScoped
public class ReadLog {

    private final CurrentPerson current;
    private final Clock clock;

    ReadLog(CurrentPerson current, Clock clock) {
        this.current = current;
        this.clock = clock;
    }

    /** One statement, however many they are; who sees themselves is not noted. */
    public Uni<Void> note(Person by, Purpose purpose, Collection<UUID> seen) {
        return note(by.university(), by, purpose, seen);
    }

    /** @param university whose people were seen, where it is not the reader's: they are to find the note */
    public Uni<Void> note(String university, Person by, Purpose purpose, Collection<UUID> seen) {
        UUID[] others =
                seen.stream().filter(person -> !person.equals(by.idOrNull())).toArray(UUID[]::new);
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("insert into personal_data_read"
                                + " (id, university, person, reader, account, purpose, read_at, offices, reader_university)"
                                + " select uuidv7(), ?1, person, cast(?2 as uuid), ?3, ?4, ?5, cast(?7 as text[]), ?8"
                                + " from unnest(cast(?6 as uuid[])) as person")
                        .setParameter(1, university)
                        .setParameter(
                                2, by.idOrNull() == null ? null : by.idOrNull().toString())
                        .setParameter(3, current.account())
                        .setParameter(4, purpose.name())
                        .setParameter(5, clock.instant())
                        .setParameter(6, others)
                        .setParameter(7, offices(by))
                        .setParameter(8, by.universityOrNull())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** As what they read it: appointments may change later, this note does not. */
    private static String[] offices(Person by) {
        return by.offices().stream().map(HeldOffice::toString).sorted().toArray(String[]::new);
    }
}
