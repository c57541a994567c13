package dev.baton.activity.activities;

import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.values.FuzzyDate;
import dev.baton.platform.values.FuzzyDateConverter;
import dev.baton.platform.values.Text;
import dev.baton.platform.values.TextConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something a university holds: planned as a draft, open once published, over once all its stages are. */
@Entity
@Table(name = "activity")
public class Activity {

    @Id
    UUID id;

    /** Who holds it, and whose rows it and all about it are. */
    String university;

    /** Who organises it; null for the university itself. */
    @Nullable
    UUID unit;

    /** The showcase it is the event of. */
    @Nullable
    UUID showcase;

    @Enumerated(EnumType.STRING)
    ActivityKind kind;

    @Convert(converter = TextConverter.class)
    Text title;

    @Enumerated(EnumType.STRING)
    @Column(name = "open_to")
    OpenTo openTo;

    String[] invited;

    @Nullable
    Integer capacity;

    @Convert(converter = FuzzyDateConverter.class)
    FuzzyDate date;

    @Convert(converter = ProgrammeConverter.class)
    Programme programme;

    @Enumerated(EnumType.STRING)
    ActivityStatus status;

    @Version
    long version;

    static Activity draft(UUID id, String university, Plan plan) {
        Activity activity = new Activity();
        activity.id = id;
        activity.university = university;
        activity.unit = plan.unit();
        activity.kind = plan.kind();
        activity.title = plan.title();
        activity.openTo = plan.openTo();
        activity.invited = plan.invited().toArray(String[]::new);
        activity.capacity = plan.capacity();
        activity.date = plan.date();
        activity.programme = plan.programme();
        activity.status = ActivityStatus.DRAFT;
        return activity;
    }

    /** The event of a showcase bears the showcase's id, so that hearing of it twice does not make two. */
    static Activity ofShowcase(UUID showcase, String host, Plan plan) {
        Activity activity = draft(showcase, host, plan);
        activity.showcase = showcase;
        return activity;
    }

    ActivityEvent.Opened publish(Instant now) {
        if (status != ActivityStatus.DRAFT) throw ActivityRefusal.ACTIVITY_NOT_A_DRAFT.refusal();
        if (!hasFullDate()) throw ActivityRefusal.DATE_TOO_VAGUE.refusal();
        return open(now);
    }

    /** Without the checks of a plan: what was announced elsewhere is a fact here. */
    ActivityEvent.Opened open(Instant now) {
        status = ActivityStatus.PUBLISHED;
        return new ActivityEvent.Opened(id, university, showcase, now);
    }

    /** @return what is to be told of it; most items are done without anybody elsewhere having to know */
    Optional<ActivityEvent> complete(UUID itemId, Instant now) {
        mustBeOpen();
        AgendaItem item = programme.item(itemId);
        if (item.wasDone()) throw ActivityRefusal.ITEM_ALREADY_DONE.refusal();
        if (item.notHeld()) throw ActivityRefusal.ITEM_NOT_HELD.refusal();
        programme = programme.withDone(item, now);
        return item.kind() == AgendaItemKind.LAUNCH_ANNOUNCEMENT
                ? Optional.of(new ActivityEvent.AnnouncementMade(id, university, showcase, itemId, "launch", now))
                : Optional.empty();
    }

    /** @param notHeld stops and agenda items that did not take place: what is told is what was held, not what was planned */
    ActivityEvent.StageConcluded concludeStage(UUID stageId, Set<UUID> notHeld, Instant now) {
        mustBeOpen();
        Stage planned = programme.stage(stageId);
        if (planned.wasConcluded()) throw ActivityRefusal.STAGE_ALREADY_CONCLUDED.refusal();
        Stage held = planned.concluded(notHeld, now);
        programme = programme.with(held);
        return new ActivityEvent.StageConcluded(
                id, university, showcase, stageId, held.stopsSeen(), held.presentations(), now);
    }

    ActivityEvent.Concluded conclude(Instant now) {
        mustBeOpen();
        if (!programme.wasConcluded()) throw ActivityRefusal.STAGES_NOT_CONCLUDED.refusal();
        // the initiative waits for it, and nothing can be marked done later
        if (programme.hasUndone(AgendaItemKind.LAUNCH_ANNOUNCEMENT))
            throw ActivityRefusal.LAUNCH_NOT_ANNOUNCED.refusal();
        status = ActivityStatus.CONCLUDED;
        return new ActivityEvent.Concluded(id, university, showcase, now);
    }

    /** Drafts are seen at home; what is published also by those it is open to. */
    public void mustBeSeenBy(String somebodys) {
        boolean published = status != ActivityStatus.DRAFT;
        boolean meant = openTo == OpenTo.INITIATIVE || List.of(invited).contains(somebodys);
        if (!isHeldBy(somebodys) && !(published && meant)) throw RequestReason.NOT_FOUND.refusal();
    }

    /** For what only the university that holds it may know. */
    public void mustBeHeldBy(String somebodys) {
        if (!isHeldBy(somebodys)) throw RequestReason.NOT_FOUND.refusal();
    }

    /** Whether a person of that university may take part, now. */
    public void mustAdmit(String guests) {
        mustBeSeenBy(guests);
        boolean allAreInvited = openTo == OpenTo.INITIATIVE && invited.length == 0;
        boolean invitedByName = List.of(invited).contains(guests);
        if (!isHeldBy(guests) && !allAreInvited && !invitedByName) {
            throw ActivityRefusal.UNIVERSITY_NOT_INVITED.refusal();
        }
        mustBeOpen();
    }

    public void mustBeOpen() {
        if (status != ActivityStatus.PUBLISHED) throw ActivityRefusal.ACTIVITY_NOT_OPEN.refusal();
    }

    public void mustBePublic() {
        if (status == ActivityStatus.DRAFT) throw ActivityRefusal.ACTIVITY_STILL_A_DRAFT.refusal();
    }

    /** Figures of a showcase are released when its activity is concluded, and do not change after that. */
    public boolean hasReleasedFigures() {
        return showcase != null && status == ActivityStatus.CONCLUDED;
    }

    public UUID id() {
        return id;
    }

    public String university() {
        return university;
    }

    public Text title() {
        return title;
    }

    public FuzzyDate date() {
        return date;
    }

    public @Nullable UUID unit() {
        return unit;
    }

    public @Nullable UUID showcase() {
        return showcase;
    }

    public @Nullable Integer capacity() {
        return capacity;
    }

    private boolean isHeldBy(String somebodys) {
        return university.equals(somebodys);
    }

    /** Records may be vague; plans say at least the day (the domain's "honest values"). */
    private boolean hasFullDate() {
        return switch (date) {
            case FuzzyDate.Moment moment -> true;
            case FuzzyDate.Day day -> true;
            case FuzzyDate.DayPart part -> true;
            case FuzzyDate.MonthPart part -> false;
            case FuzzyDate.InMonth month -> false;
            case FuzzyDate.YearlessDay yearless -> false;
        };
    }
}
