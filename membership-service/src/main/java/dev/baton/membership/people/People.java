package dev.baton.membership.people;

import dev.baton.platform.refusals.RequestReason;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The people of all universities; every question names the university it is about. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<KnownPerson, UUID> {

    public Uni<KnownPerson> get(String university, UUID id) {
        return find("university = ?1 and id = ?2", university, id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal());
    }

    /** To those who follow events, a person who has gone is no failure. */
    public Uni<Optional<KnownPerson>> look(String university, UUID id) {
        return find("university = ?1 and id = ?2", university, id).firstResult().map(Optional::ofNullable);
    }

    /** The person that the request's body names at {@code pointer}, locked so that decisions about them queue up. */
    public Uni<KnownPerson> locked(String pointer, String university, UUID id) {
        return find("university = ?1 and id = ?2", university, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusalAt(pointer));
    }

    /** Logins are one space for all universities; the unique index guards against a login that only another one sees. */
    public Uni<KnownPerson> register(String pointer, KnownPerson person) {
        return count("login = ?1", Objects.requireNonNullElse(person.login, ""))
                .invoke(taken -> mustBeFree(taken, pointer))
                .chain(() -> persist(person));
    }

    private static void mustBeFree(long taken, String pointer) {
        if (taken > 0) throw PersonRefusal.LOGIN_IS_TAKEN.refusalAt(pointer);
    }
}
