package dev.baton.showcase.showcases;

import static dev.baton.showcase.showcases.ShowcaseRefusal.ACTIVITY_NOT_CONCLUDED;
import static dev.baton.showcase.showcases.ShowcaseRefusal.ALREADY_ANNOUNCED;
import static dev.baton.showcase.showcases.ShowcaseRefusal.ALREADY_CONCLUDED;
import static dev.baton.showcase.showcases.ShowcaseRefusal.DATE_TOO_VAGUE;
import static dev.baton.showcase.showcases.ShowcaseRefusal.NOT_ANNOUNCED;
import static dev.baton.showcase.showcases.ShowcaseRefusal.NOT_THE_HOST;
import static dev.baton.showcase.showcases.ShowcaseRefusal.STAGES_NOT_CONCLUDED;

import dev.baton.platform.values.FuzzyDate;
import dev.baton.platform.values.FuzzyDateConverter;
import dev.baton.platform.values.Text;
import dev.baton.platform.values.TextConverter;
import dev.baton.showcase.showcases.ShowcaseEvent.ShowcaseAnnounced;
import dev.baton.showcase.showcases.ShowcaseEvent.ShowcaseConcluded;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The event of a leg: drafted and announced by its host, held at activity-service, concluded by its host. */
@Entity
@Table(name = "showcase")
class Showcase {

    @Id
    UUID id;

    UUID leg;

    UUID initiative;

    int legNumber;

    String host;

    @Convert(converter = TextConverter.class)
    Text name;

    @Convert(converter = FuzzyDateConverter.class)
    FuzzyDate date;

    @Nullable
    Integer capacity;

    @Convert(converter = ProgrammeColumn.class)
    Programme programme;

    @Enumerated(EnumType.STRING)
    ShowcaseStatus status = ShowcaseStatus.DRAFT;

    @Nullable
    Instant announcedAt;

    @Nullable
    Instant concludedAt;

    @Version
    long version;

    static Showcase draft(
            UUID id, HostedLeg leg, Text name, FuzzyDate date, @Nullable Integer capacity, Programme programme) {
        if (!isADay(date)) throw DATE_TOO_VAGUE.refusalAt("/date");
        programme.mustBeSoundFor(leg.host());
        if (leg.opensTheRelay()) programme.mustAnnounceTheLaunch();
        Showcase showcase = new Showcase();
        showcase.id = id;
        showcase.leg = leg.leg();
        showcase.initiative = leg.initiative();
        showcase.legNumber = leg.number();
        showcase.host = leg.host();
        showcase.name = name;
        showcase.date = date;
        showcase.capacity = capacity;
        showcase.programme = programme;
        return showcase;
    }

    ShowcaseAnnounced announce(String by, Instant now) {
        if (!host.equals(by)) throw NOT_THE_HOST.refusal();
        if (status != ShowcaseStatus.DRAFT) throw ALREADY_ANNOUNCED.refusal();
        status = ShowcaseStatus.ANNOUNCED;
        announcedAt = now;
        return new ShowcaseAnnounced(
                id,
                initiative,
                leg,
                legNumber,
                host,
                name,
                date,
                capacity,
                programme.universities(),
                programme.stages());
    }

    /**
     * @param heldStages those that activity-service has reported as concluded
     * @param activityConcluded whether it has reported the whole activity so: the figures told from now on stand
     */
    ShowcaseConcluded conclude(String by, Set<UUID> heldStages, boolean activityConcluded, Instant now) {
        if (!host.equals(by)) throw NOT_THE_HOST.refusal();
        if (status == ShowcaseStatus.DRAFT) throw NOT_ANNOUNCED.refusal();
        if (status == ShowcaseStatus.CONCLUDED) throw ALREADY_CONCLUDED.refusal();
        if (!heldStages.containsAll(programme.stageIds())) throw STAGES_NOT_CONCLUDED.refusal();
        if (!activityConcluded) throw ACTIVITY_NOT_CONCLUDED.refusal();
        status = ShowcaseStatus.CONCLUDED;
        concludedAt = now;
        return new ShowcaseConcluded(id, leg, host, now);
    }

    boolean isVisibleTo(@Nullable String university) {
        return status != ShowcaseStatus.DRAFT || host.equals(university);
    }

    /** Records may be vague; people who are to come somewhere must know the day. */
    private static boolean isADay(FuzzyDate date) {
        return switch (date) {
            case FuzzyDate.Moment moment -> true;
            case FuzzyDate.Day day -> true;
            case FuzzyDate.DayPart dayPart -> true;
            case FuzzyDate.MonthPart monthPart -> false;
            case FuzzyDate.InMonth month -> false;
            case FuzzyDate.YearlessDay yearless -> false;
        };
    }
}
