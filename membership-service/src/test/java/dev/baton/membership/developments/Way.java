package dev.baton.membership.developments;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A development for a test to lead along. */
final class Way {

    static final LocalDate TODAY = LocalDate.of(2030, 1, 1);
    static final UUID ONE = new UUID(0, 1);
    static final UUID OTHER = new UUID(0, 2);
    static final UUID NO_FULL_MEMBER = new UUID(0, 3);
    static final Tally ADOPTED = new Tally(12, 12, 11, 7, 3, 1);

    final Development development = Development.of(new UUID(0, 9), "szpu");

    /** Everything before the step was taken, on the first lawful day: the application on the day given. */
    static Way from(LocalDate application, Step before) {
        Way way = new Way();
        while (way.next() != before) way.takeNext(application);
        return way;
    }

    /** Begun elsewhere, and followed from behind this step on. */
    static Way arrived(Step last, LocalDate on, Earlier earlier) {
        return new Way().add(entry(Act.ARRIVAL, last, on, Outcome.PASSED, earlier(earlier)));
    }

    static Way arrived(Step last, LocalDate on, String activistSince) {
        return arrived(last, on, new Earlier(LocalDate.parse(activistSince), null, null, null, null));
    }

    static Way arrived(Step last, LocalDate on, String activistSince, String admittedOn, @Nullable Integer extendedBy) {
        return arrived(
                last,
                on,
                new Earlier(LocalDate.parse(activistSince), null, LocalDate.parse(admittedOn), extendedBy, null));
    }

    private void takeNext(LocalDate application) {
        Step step = next();
        LocalDate from = development.entries.isEmpty()
                ? application
                : Next.of(development.course()).getLast().from();
        if (step == Step.TARGET_CONFIRMED)
            take(Step.OBSERVATION, application.plusMonths(6)).take(Step.OBSERVATION, from.minusDays(1));
        take(step, from);
    }

    Step next() {
        return development.course().awaited().orElseThrow();
    }

    Way take(Step step, LocalDate on) {
        return take(step, on, usual(step));
    }

    Way take(Step step, LocalDate on, Facts facts) {
        return add(entry(Act.STEP, step, on, Outcome.PASSED, facts));
    }

    Way no(Step step, LocalDate on) {
        boolean voted = step.needs().contains(Need.TALLY);
        return add(entry(Act.STEP, step, on, Outcome.NOT_PASSED, voted ? tally(12, 12, 11, 6, 4, 1) : Facts.NONE));
    }

    Way extend(LocalDate on, int months) {
        return add(entry(Act.EXTENSION, null, on, Outcome.PASSED, Facts.months(months)));
    }

    Way restart(LocalDate on) {
        return add(entry(Act.RESTART, null, on, Outcome.PASSED, Facts.NONE));
    }

    Way discontinue(LocalDate on) {
        return add(entry(Act.DISCONTINUATION, null, on, Outcome.PASSED, Facts.NONE));
    }

    Way add(Entry entry) {
        development.add(new Attempt(entry, Set.of(ONE, OTHER)), TODAY);
        return this;
    }

    static Entry entry(Act act, @Nullable Step step, LocalDate on, Outcome outcome, Facts facts) {
        return new Entry(UUID.randomUUID(), "szpu", act, step, on, new UUID(0, 8), outcome, facts);
    }

    static Facts usual(Step step) {
        return switch (step) {
            case APPLICATION -> ofAge(true);
            case CONTACTS_APPOINTED, INTRODUCERS_NAMED -> people(ONE, OTHER);
            case SHORT_TRAINING -> training(3, null);
            case BRANCH_MEETING, FULL_MEETING -> tally(12, 12, 11, 7, 3, 1);
            default -> Facts.NONE;
        };
    }

    static Facts ofAge(boolean ofAge) {
        return new Facts(ofAge, null, null, null, null, null, null, null, null);
    }

    static Facts people(UUID... people) {
        return new Facts(null, List.of(people), null, null, null, null, null, null, null);
    }

    static Facts training(@Nullable Integer days, @Nullable Integer hours) {
        return new Facts(null, null, days, hours, null, null, null, null, null);
    }

    static Facts tally(int entitled, int due, int present, int inFavour, int against, int abstained) {
        return new Facts(
                null,
                null,
                null,
                null,
                new Tally(entitled, due, present, inFavour, against, abstained),
                null,
                null,
                null,
                null);
    }

    static Facts leavingOn(LocalDate day) {
        return new Facts(null, null, null, null, ADOPTED, day, null, null, null);
    }

    static Facts earlier(@Nullable Earlier earlier) {
        return new Facts(null, null, null, null, null, null, null, null, earlier);
    }

    static Facts specialCase() {
        return new Facts(null, null, null, null, null, null, true, null, null);
    }
}
