package dev.baton.membership.people;

import dev.baton.membership.people.Vault.Sealed;
import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.web.Ids;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of all universities but those who were erased; every question names the university it is about. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<KnownPerson, UUID> {

    private static final String KNOWN = "university = ?1 and id = ?2 and wrappedKey is not null";

    private final Vault vault;
    private final Fingerprints fingerprints;

    People(Vault vault, Fingerprints fingerprints) {
        this.vault = vault;
        this.fingerprints = fingerprints;
    }

    public Uni<KnownPerson> get(String university, UUID id) {
        return find(KNOWN, university, id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusal());
    }

    /** Whoever came with the university: ids grow with time. */
    public Uni<KnownPerson> first(String university) {
        return find("university = ?1 order by id", university).firstResult();
    }

    /** To those who follow events, a person who has gone is no failure, and one who was erased is still to be followed. */
    public Uni<Optional<KnownPerson>> look(String university, UUID id) {
        return find("university = ?1 and id = ?2", university, id).firstResult().map(Optional::ofNullable);
    }

    /** Whose login it is, where that is somebody of the university. */
    public Uni<Optional<KnownPerson>> withLogin(String university, String login) {
        return find("university = ?1 and loginHash = ?2", university, fingerprints.ofLogin(login))
                .firstResult()
                .map(Optional::ofNullable);
    }

    /** Those of them who are known. */
    public Uni<List<KnownPerson>> all(String university, Collection<UUID> ids) {
        return list("university = ?1 and id in ?2 and wrappedKey is not null", university, ids);
    }

    /** The person that the request's body names at {@code pointer}, locked so that decisions about them queue up. */
    public Uni<KnownPerson> locked(String pointer, String university, UUID id) {
        return find(KNOWN, university, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> RequestReason.NOT_FOUND.refusalAt(pointer));
    }

    /**
     * Until the transaction ends nobody erases those of them who are known, nor takes them off a roster. In the order of
     * their ids, so that two who do so at once never wait for each other.
     */
    public Uni<Void> held(String university, Collection<UUID> ids) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select id from person where university = ?1 and id = any (cast(?2 as uuid[]))"
                                        + " order by id for share",
                                UUID.class)
                        .setParameter(1, university)
                        .setParameter(2, ids.toArray(UUID[]::new))
                        .getResultList())
                .replaceWithVoid();
    }

    /** What is known of somebody by name. Whoever shows it to another notes that in {@code audit}. */
    public PersonalData open(KnownPerson person) {
        return vault.open(person.id, new Sealed(person.wrappedKey, person.sealed));
    }

    /** Whether a name that its fingerprints brought up is the one that was typed. */
    public static boolean isMeant(String name, String query) {
        return NameWords.isMeant(name, query);
    }

    /** @param at where the request's body holds the data, such as {@code /firstAccount} */
    public Uni<KnownPerson> register(String at, String university, PersonalData data) {
        data.mustHoldNoIdentityNumber(at);
        KnownPerson person = sealed(university, data);
        return loginMustBeFree(at + "/login", person.id, person.loginHash)
                .chain(() -> campusNumberMustBeFree(at + "/campusNumber", person))
                .chain(() -> persist(person).chain(() -> write(at)))
                .chain(() -> findableBy(person, data.name()))
                .replaceWith(person);
    }

    /**
     * A login for who has none yet, or another for whom Keycloak would not have the first.
     *
     * @param at where the request's body holds it, such as the empty text for {@code /login}
     */
    public Uni<Void> giveLogin(String at, KnownPerson person, String login) {
        IdentityNumber.mustNotBe(at + "/login", login);
        byte[] hash = fingerprints.ofLogin(login);
        return loginMustBeFree(at + "/login", person.id, hash)
                .invoke(() -> seal(person, open(person).withLogin(login), hash))
                .chain(() -> write(at));
    }

    private void seal(KnownPerson person, PersonalData data, byte[] loginHash) {
        person.sealed = vault.sealAgain(person.id, person.wrappedKey, data).data();
        person.loginHash = loginHash;
    }

    private KnownPerson sealed(String university, PersonalData data) {
        UUID id = Ids.next();
        KnownPerson person = KnownPerson.of(id, university, vault.seal(id, data));
        person.loginHash = data.login() == null ? null : fingerprints.ofLogin(data.login());
        person.campusNumberHash =
                data.campusNumber() == null ? null : fingerprints.ofCampusNumber(university, data.campusNumber());
        return person;
    }

    /** Logins are one space for all universities, yet only the unique index sees them all: {@link #write} asks it. */
    private Uni<Void> loginMustBeFree(String pointer, UUID person, byte @Nullable [] hash) {
        return count("loginHash = ?1 and id <> ?2", hash, person)
                .invoke(taken -> mustBeFree(taken, PersonRefusal.LOGIN_IS_TAKEN, pointer))
                .replaceWithVoid();
    }

    private Uni<Void> campusNumberMustBeFree(String pointer, KnownPerson person) {
        return count("university = ?1 and campusNumberHash = ?2", person.university, person.campusNumberHash)
                .invoke(taken -> mustBeFree(taken, PersonRefusal.CAMPUS_NUMBER_IS_TAKEN, pointer))
                .replaceWithVoid();
    }

    private static Uni<Void> write(String at) {
        return Panache.flush().onFailure().transform(failure -> TakenElsewhere.said(at, failure));
    }

    Uni<Integer> findableBy(KnownPerson person, String name) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "insert into name_token (university, token, person)"
                                        + " select ?1, token, ?2 from unnest(cast(?3 as bigint[])) as token on conflict do nothing")
                        .setParameter(1, person.university)
                        .setParameter(2, person.id)
                        .setParameter(3, fingerprints.ofName(person.university, name))
                        .executeUpdate());
    }

    private static void mustBeFree(long taken, PersonRefusal refusal, String pointer) {
        if (taken > 0) throw refusal.refusalAt(pointer);
    }
}
