package dev.baton.membership.imports;

import static dev.baton.membership.imports.ImportState.APPLIED;
import static dev.baton.membership.imports.ImportState.APPLYING;
import static dev.baton.membership.imports.ImportState.AWAITING_FILE;
import static dev.baton.membership.imports.ImportState.EXPIRED;
import static dev.baton.membership.imports.ImportState.FAILED;
import static dev.baton.membership.imports.ImportState.READING;
import static dev.baton.membership.imports.ImportState.READY;
import static dev.baton.membership.imports.ImportState.UNDOING;
import static dev.baton.membership.imports.ImportState.UNDONE;

import dev.baton.platform.refusals.Refusal;
import dev.baton.platform.values.Text;
import dev.baton.platform.values.TextConverter;
import dev.baton.platform.web.Ids;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A spreadsheet of members on its way onto the rosters. */
@Entity
@Table(name = "member_import")
class MemberImport {

    @Id
    UUID id;

    String university;

    UUID unit;

    /** As it was written down; {@link #stateAt} says what has become of it. */
    @Enumerated(EnumType.STRING)
    ImportState state;

    @Nullable
    String uploadedBy;

    @Nullable
    UUID upload;

    @Nullable
    Instant silentFrom;

    int rowsRead;

    int rowsWithErrors;

    @Nullable
    String problem;

    /** Why, as it was said at the time. */
    @Convert(converter = TextConverter.class)
    @Nullable
    Text problemWords;

    Instant expiresAt;

    @Nullable
    Instant undoableUntil;

    @Version
    long version;

    static MemberImport into(UUID unit, String university, Instant expiresAt) {
        MemberImport made = new MemberImport();
        made.id = Ids.next();
        made.university = university;
        made.unit = unit;
        made.state = AWAITING_FILE;
        made.expiresAt = expiresAt;
        return made;
    }

    /** What nobody was left to write down: that the reading died, and that the time is over. */
    ImportState stateAt(Instant now) {
        if (state == APPLYING || hasBeenApplied()) {
            return state;
        }
        if (!now.isBefore(expiresAt)) {
            return EXPIRED;
        }
        return state == READING && silentFrom != null && now.isAfter(silentFrom) ? FAILED : state;
    }

    /** A file sent again takes the place of the one before, even of one that is still being read. */
    UUID startReading(String account, Instant now, Duration silentFor) {
        mustNotHaveBegunToApply(now);
        state = READING;
        uploadedBy = account;
        upload = Ids.next();
        silentFrom = now.plus(silentFor);
        rowsRead = 0;
        rowsWithErrors = 0;
        problem = null;
        problemWords = null;
        return upload;
    }

    void startApplying(Instant now) {
        mustNotHaveBegunToApply(now);
        if (stateAt(now) != READY) throw ImportRefusal.IMPORT_IS_NOT_READY.refusal();
        if (rowsWithErrors > 0) throw ImportRefusal.IMPORT_HAS_ERRORS.refusal(rowsWithErrors);
        state = APPLYING;
        problem = null;
        problemWords = null;
    }

    void applied(Instant undoableUntil) {
        state = APPLIED;
        this.undoableUntil = undoableUntil;
    }

    /** Back to where it can be looked at again; whoever comes second undoes no success. @return whether it came back */
    boolean notApplied(Refusal why, int rowsWithErrors) {
        if (state != APPLYING) {
            return false;
        }
        state = READY;
        problem = why.reason().code();
        problemWords = words(why);
        this.rowsWithErrors = rowsWithErrors;
        return true;
    }

    void startUndoing(Instant now) {
        if (state == UNDOING) throw ImportRefusal.IMPORT_IS_BEING_UNDONE.refusal();
        if (state != APPLIED) throw ImportRefusal.IMPORT_IS_NOT_APPLIED.refusal();
        if (undoableUntil == null || !now.isBefore(undoableUntil)) {
            throw ImportRefusal.IMPORT_IS_PAST_UNDOING.refusal();
        }
        state = UNDOING;
        problem = null;
        problemWords = null;
    }

    void undone() {
        state = UNDONE;
    }

    /** Nothing where somebody else has finished, or has said why not. */
    void notUndone(Refusal why) {
        if (state != UNDOING) return;
        state = APPLIED;
        problem = why.reason().code();
        problemWords = words(why);
    }

    static Text words(Refusal why) {
        return new Text(why.words(Locale.CHINESE), why.words(Locale.ENGLISH));
    }

    void rowsMustBeFor(String account) {
        if (!account.equals(uploadedBy)) throw ImportRefusal.ROWS_ARE_FOR_WHO_SENT_THEM.refusal();
    }

    private boolean hasBeenApplied() {
        return state == APPLIED || state == UNDOING || state == UNDONE;
    }

    private void mustNotHaveBegunToApply(Instant now) {
        ImportState present = stateAt(now);
        if (present == EXPIRED) throw ImportRefusal.IMPORT_HAS_EXPIRED.refusal();
        if (present == APPLYING) throw ImportRefusal.IMPORT_IS_BEING_APPLIED.refusal();
        if (hasBeenApplied()) throw ImportRefusal.IMPORT_IS_APPLIED_ALREADY.refusal();
    }
}
