package dev.baton.membership.developments;

import static dev.baton.membership.developments.DevelopmentRefusal.ALREADY_IN_DEVELOPMENT;
import static dev.baton.membership.developments.DevelopmentRefusal.DEVELOPMENT_HAS_ENDED;
import static dev.baton.membership.developments.DevelopmentRefusal.FACT_IS_NEEDED;
import static dev.baton.membership.developments.DevelopmentRefusal.FACT_IS_NOT_KEPT;
import static dev.baton.membership.developments.DevelopmentRefusal.HAPPENS_BEFORE_THE_LAST_ENTRY;
import static dev.baton.membership.developments.DevelopmentRefusal.HAPPENS_IN_THE_FUTURE;
import static dev.baton.membership.developments.DevelopmentRefusal.IS_A_FULL_MEMBER_NOW;
import static dev.baton.membership.developments.DevelopmentRefusal.NOBODY_ARRIVES_THERE;
import static dev.baton.membership.developments.DevelopmentRefusal.NOTHING_IS_DECIDED_AT_THIS_STEP;
import static dev.baton.membership.developments.DevelopmentRefusal.NOT_ON_PROBATION;
import static dev.baton.membership.developments.DevelopmentRefusal.NOT_THE_LAST_ENTRY;
import static dev.baton.membership.developments.DevelopmentRefusal.NOT_THE_NEXT_STEP;
import static dev.baton.membership.developments.DevelopmentRefusal.NO_LIMIT_HAS_PASSED;
import static dev.baton.membership.developments.DevelopmentRefusal.OBSERVED_THAT_DAY_ALREADY;
import static dev.baton.membership.developments.DevelopmentRefusal.TALLY_DOES_NOT_ADD_UP;
import static java.util.Objects.requireNonNull;

import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.web.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ListIndexBase;

/** One person's development: what was written down, in order, and whether more may be. Nobody else hears of it. */
@Entity
@Table(name = "development")
class Development {

    @Id
    UUID id;

    String university;

    UUID person;

    @Enumerated(EnumType.STRING)
    State state = State.OPEN;

    @ElementCollection
    @CollectionTable(name = "development_step", joinColumns = @JoinColumn(name = "development"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    List<Entry> entries = new ArrayList<>();

    @Version
    long version;

    static Development of(UUID person, String university) {
        Development development = new Development();
        development.id = Ids.next();
        development.university = university;
        development.person = person;
        return development;
    }

    Course course() {
        return Course.of(entries);
    }

    void add(Attempt asked, LocalDate today) {
        Entry entry = asked.entry();
        Course course = course();
        if (state != State.OPEN) throw DEVELOPMENT_HAS_ENDED.refusal();
        if (entry.on().isAfter(today)) throw HAPPENS_IN_THE_FUTURE.refusalAt("/on");
        if (course.lastDate().filter(entry.on()::isBefore).isPresent())
            throw HAPPENS_BEFORE_THE_LAST_ENTRY.refusalAt("/on");
        mustBeDue(entry, course);
        mustTellWhatIsNeeded(entry);
        Guard.at(entry.act(), Optional.ofNullable(entry.step())).forEach(guard -> guard.mustBeKept(course, asked));
        entries.add(entry);
        settle();
    }

    Entry entry(UUID id) {
        return entries.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(RequestReason.NOT_FOUND::refusal);
    }

    /** Puts a mistake right: of all that was written down, the last entry only, because the others lean on each other. */
    void takeBack(UUID entry) {
        mustBeLast(entry);
        entries.removeLast();
        settle();
    }

    void mustBeLast(UUID entry) {
        if (!entries.getLast().id().equals(entry)) throw NOT_THE_LAST_ENTRY.refusal();
    }

    /** Without its opening there is no development. */
    boolean isOnlyOpened() {
        return entries.size() == 1;
    }

    /** Whose person is on no roster here any more. */
    void close(Act why, UUID branch, LocalDate today) {
        entries.add(Entry.ofLeaving(university, why, branch, today));
        settle();
    }

    private void settle() {
        state = course().state();
    }

    private static void mustBeDue(Entry entry, Course course) {
        switch (entry.act()) {
            case ARRIVAL -> mustBeArrival(requireNonNull(entry.step()), entry, course);
            case STEP -> mustBeNext(requireNonNull(entry.step()), entry, course);
            case EXTENSION -> {
                if (!course.isOnProbation()) throw NOT_ON_PROBATION.refusal();
            }
            case RESTART -> {
                if (!course.hasLapsed(entry.on())) throw NO_LIMIT_HAS_PASSED.refusal();
            }
            case DISCONTINUATION -> {
                if (course.hasPassed(Step.FULL_APPROVAL)) throw IS_A_FULL_MEMBER_NOW.refusal();
            }
        }
    }

    private static void mustBeArrival(Step last, Entry entry, Course course) {
        if (course.lastDate().isPresent()) throw ALREADY_IN_DEVELOPMENT.refusal();
        if (!last.canPrecedeAnArrival() || entry.outcome() == Outcome.NOT_PASSED)
            throw NOBODY_ARRIVES_THERE.refusalAt("/number");
    }

    private static void mustBeNext(Step step, Entry entry, Course course) {
        if (!course.next().contains(step))
            throw NOT_THE_NEXT_STEP.refusalAt(
                    "/number", course.next().getFirst().number());
        if (entry.outcome() == Outcome.NOT_PASSED && step.afterNo().isEmpty())
            throw NOTHING_IS_DECIDED_AT_THIS_STEP.refusalAt("/outcome");
        if (step == Step.OBSERVATION
                && course.observedOn().filter(entry.on()::equals).isPresent())
            throw OBSERVED_THAT_DAY_ALREADY.refusalAt("/on");
    }

    private static void mustTellWhatIsNeeded(Entry entry) {
        Set<Need> kept = needs(entry);
        Set<Need> given = entry.facts().given();
        for (Need need : EnumSet.allOf(Need.class)) {
            if (given.contains(need) && !kept.contains(need)) throw FACT_IS_NOT_KEPT.refusalAt(need.pointer());
            if (kept.contains(need) && need.isRequired() && !given.contains(need))
                throw FACT_IS_NEEDED.refusalAt(need.pointer());
        }
        Tally tally = entry.facts().tally();
        if (tally != null && !tally.addsUp()) throw TALLY_DOES_NOT_ADD_UP.refusalAt(Need.TALLY.pointer());
        if (entry.act() == Act.ARRIVAL)
            requireNonNull(entry.facts().earlier()).mustBeLawful(requireNonNull(entry.step()), entry.on());
    }

    private static Set<Need> needs(Entry entry) {
        return switch (entry.act()) {
            case ARRIVAL -> requireNonNull(entry.step()).needsOfAnArrival();
            case STEP -> requireNonNull(entry.step()).needs();
            case EXTENSION -> Set.of(Need.MONTHS);
            case RESTART, DISCONTINUATION, MOVE, DEPARTURE -> Set.of();
        };
    }
}
