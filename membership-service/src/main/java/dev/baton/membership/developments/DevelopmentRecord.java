package dev.baton.membership.developments;

import dev.baton.membership.people.PersonalRecord;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's own way, entry by entry. It goes with them; whose contact or introducer they were keeps an empty id. */
@ApplicationScoped
class DevelopmentRecord implements PersonalRecord {

    /** @param tally entitled, due, present, in favour, against, abstained */
    record Part(
            LocalDate on,
            Act act,
            @Nullable Integer step,
            Outcome outcome,
            UUID unit,
            @Nullable Boolean ofAge,
            @Nullable List<UUID> people,
            @Nullable Integer trainingDays,
            @Nullable Integer trainingHours,
            @Nullable List<Integer> tally,
            @Nullable LocalDate leavesOn,
            @Nullable Boolean specialCase,
            @Nullable Integer months,
            @Nullable LocalDate activistSince,
            @Nullable LocalDate preReviewedOn,
            @Nullable LocalDate admittedOn,
            @Nullable Integer extendedBy,
            @Nullable LocalDate fullMeetingOn) {

        private static final Earlier NOTHING_EARLIER = new Earlier(null, null, null, null, null);

        static Part of(Entry entry) {
            Facts facts = entry.facts();
            Earlier earlier = Objects.requireNonNullElse(facts.earlier(), NOTHING_EARLIER);
            return new Part(
                    entry.on(),
                    entry.act(),
                    entry.step() == null ? null : entry.step().number(),
                    entry.outcome(),
                    entry.body(),
                    facts.ofAge(),
                    facts.people(),
                    facts.trainingDays(),
                    facts.trainingHours(),
                    facts.tally() == null ? null : facts.tally().numbers(),
                    facts.leavesOn(),
                    facts.specialCase(),
                    facts.months(),
                    earlier.activistSince(),
                    earlier.preReviewedOn(),
                    earlier.admittedOn(),
                    earlier.extendedBy(),
                    earlier.fullMeetingOn());
        }
    }

    private final Developments developments;

    DevelopmentRecord(Developments developments) {
        this.developments = developments;
    }

    @Override
    public String section() {
        return "developments";
    }

    @Override
    public Uni<List<?>> of(String university, UUID person) {
        return developments
                .of(university, person)
                .map(all -> all.stream()
                        .flatMap(development -> development.entries.stream())
                        .map(Part::of)
                        .toList());
    }

    @Override
    public boolean outlivesErasure() {
        return false;
    }

    @Override
    public Uni<Void> forget(String university, UUID person, LocalDate on) {
        return developments.removeOf(university, person);
    }
}
