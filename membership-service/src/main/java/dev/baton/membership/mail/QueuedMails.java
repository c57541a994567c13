package dev.baton.membership.mail;

import dev.baton.platform.web.Paging;
import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The mail of all universities; every question names the university it is about. */
@ApplicationScoped
public class QueuedMails implements PanacheRepositoryBase<QueuedMail, UUID> {

    private static final int AT_A_TIME = 100;
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    /** What became of the last mail of a kind to somebody. */
    public Uni<Optional<MailState>> last(String university, UUID person, MailTemplate template) {
        return find("university = ?1 and person = ?2 and template = ?3 order by id desc", university, person, template)
                .firstResult()
                .map(mail -> Optional.ofNullable(mail).map(found -> found.state));
    }

    Uni<List<UUID>> due(String university, Instant now) {
        return find("university = ?1 and state = ?2 and dueAt <= ?3 order by dueAt", university, MailState.QUEUED, now)
                .range(0, AT_A_TIME - 1)
                .list()
                .map(due -> due.stream().map(mail -> mail.id).toList());
    }

    /** Locked until it is sent; to who comes second it is no longer queued. */
    Uni<Optional<QueuedMail>> claimed(String university, UUID id) {
        return find("university = ?1 and id = ?2 and state = ?3", university, id, MailState.QUEUED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .map(Optional::ofNullable);
    }

    /** A page goes on below the id that the page before ended with. */
    Uni<List<QueuedMail>> newestFirst(String university, @Nullable MailState state, Paging paging) {
        UUID before = paging.isContinued() ? paging.after() : AFTER_ALL;
        PanacheQuery<QueuedMail> found = state == null
                ? find("university = ?1 and id < ?2 order by id desc", university, before)
                : find("university = ?1 and id < ?2 and state = ?3 order by id desc", university, before, state);
        return found.range(0, paging.limit()).list();
    }

    /** What waits stays, however old. */
    Uni<Void> throwAway(String university, Instant olderThan) {
        return delete("university = ?1 and createdAt < ?2 and state <> ?3", university, olderThan, MailState.QUEUED)
                .replaceWithVoid();
    }
}
