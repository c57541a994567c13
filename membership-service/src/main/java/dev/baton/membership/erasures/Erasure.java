package dev.baton.membership.erasures;

import static dev.baton.membership.erasures.ErasureRefusal.ERASURE_IS_DECIDED;
import static dev.baton.membership.erasures.ErasureRefusal.STILL_A_MEMBER;
import static dev.baton.membership.erasures.ErasureRefusal.WISH_OF_ANOTHER;

import dev.baton.platform.web.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody is to be erased, and what became of it. It stays: an erasure that nobody can show was none. */
@Entity
@Table(name = "erasure")
class Erasure {

    @Id
    UUID id;

    String university;

    UUID person;

    @Enumerated(EnumType.STRING)
    ErasureGround ground;

    @Enumerated(EnumType.STRING)
    ErasureState state;

    UUID askedBy;

    Instant askedAt;

    @Nullable
    UUID decidedBy;

    @Nullable
    Instant decidedAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    KeptBecause because;

    @Version
    long version;

    static Erasure wished(String university, UUID person, Instant now) {
        return asked(university, person, ErasureGround.OWN_WISH, person, now);
    }

    /** By the university, on paper that it keeps or because they are no member any more. */
    static Erasure official(
            String university, UUID person, ErasureGround ground, boolean isMember, UUID by, Instant now) {
        if (ground == ErasureGround.OWN_WISH) throw WISH_OF_ANOTHER.refusalAt("/ground");
        if (ground == ErasureGround.HAS_LEFT && isMember) throw STILL_A_MEMBER.refusalAt("/ground");
        return asked(university, person, ground, by, now);
    }

    private static Erasure asked(String university, UUID person, ErasureGround ground, UUID by, Instant now) {
        Erasure erasure = new Erasure();
        erasure.id = Ids.next();
        erasure.university = university;
        erasure.person = person;
        erasure.ground = ground;
        erasure.state = ErasureState.PENDING;
        erasure.askedBy = by;
        erasure.askedAt = now;
        return erasure;
    }

    void done(UUID by, Instant now) {
        decide(ErasureState.DONE, by, now);
    }

    void refuse(KeptBecause because, UUID by, Instant now) {
        decide(ErasureState.REFUSED, by, now);
        this.because = because;
    }

    void withdraw(Instant now) {
        decide(ErasureState.WITHDRAWN, person, now);
    }

    private void decide(ErasureState decided, UUID by, Instant now) {
        if (!isPending()) throw ERASURE_IS_DECIDED.refusal();
        state = decided;
        decidedBy = by;
        decidedAt = now;
    }

    boolean isPending() {
        return state == ErasureState.PENDING;
    }

    boolean isDone() {
        return state == ErasureState.DONE;
    }

    UUID id() {
        return id;
    }
}
