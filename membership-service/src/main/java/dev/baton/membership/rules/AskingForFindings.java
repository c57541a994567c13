package dev.baton.membership.rules;

import dev.baton.membership.calendar.Today;
import dev.baton.membership.units.Units;
import dev.baton.platform.people.HeldOffice;
import dev.baton.platform.people.Person;
import dev.baton.platform.refusals.RequestReason;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is wrong, asked by an office of the unit or above it. */
@ApplicationScoped
class AskingForFindings {

    private final Units units;
    private final FindingsOfADay findings;
    private final Today today;

    AskingForFindings(Units units, FindingsOfADay findings, Today today) {
        this.units = units;
        this.findings = findings;
        this.today = today;
    }

    /** Of the unit itself also what could not be judged; of those below it, where something is wrong. */
    @InUniversity
    Uni<Page<FindingsOfUnit>> of(UUID unit, boolean below, @Nullable LocalDate on, Paging paging, Person by) {
        Asked asked = new Asked(List.of(unit), below);
        return units.get(by.university(), unit)
                .invoke(found -> by.mustHoldOfficeIn(found.path()))
                .chain(() -> page(new Question(by.university(), asked, day(on), rule -> true), paging));
    }

    /** All that the caller's offices reach. */
    @InUniversity
    Uni<Page<FindingsOfUnit>> withinReach(@Nullable String rule, @Nullable LocalDate on, Paging paging, Person by) {
        List<UUID> roots =
                by.offices().stream().map(HeldOffice::unit).distinct().toList();
        if (roots.isEmpty()) throw RequestReason.OFFICE_REQUIRED.refusal();
        Predicate<String> wanted = number -> rule == null || rule.equals(number);
        return page(new Question(by.university(), Asked.fromHereDown(roots), day(on), wanted), paging);
    }

    private LocalDate day(@Nullable LocalDate on) {
        LocalDate now = today.get();
        if (on != null && on.isAfter(now)) throw FindingRefusal.DAY_IS_TO_COME.refusal();
        return on == null ? now : on;
    }

    private Uni<Page<FindingsOfUnit>> page(Question asked, Paging paging) {
        return findings.answer(asked, paging.after(), paging.oneMore())
                .map(oneMore -> Page.of(oneMore, paging, FindingsOfUnit::unit, Function.identity()));
    }
}
