package dev.baton.membership.units;

import dev.baton.membership.calendar.Today;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tree on any day, open to everybody of the university. */
@ApplicationScoped
class LookingAtUnits {

    private final Units units;
    private final Tree tree;
    private final Today today;

    LookingAtUnits(Units units, Tree tree, Today today) {
        this.units = units;
        this.tree = tree;
        this.today = today;
    }

    @InUniversity
    Uni<Standing> one(UUID id, @Nullable LocalDate on, Person by) {
        return tree.one(by.university(), id, dayOf(on));
    }

    @InUniversity
    Uni<Page<UnitView>> page(TreeQuestion asked, Person by) {
        return tree.page(by.university(), asked, dayOf(asked.on))
                .map(rows -> Page.inOrder(rows, asked, row -> row.period().pathKey, UnitView::of));
    }

    @InUniversity
    Uni<List<PeriodView>> history(UUID id, Person by) {
        return units.get(by.university(), id)
                .chain(() -> tree.history(by.university(), id))
                .map(periods -> periods.stream().map(PeriodView::of).toList());
    }

    @InUniversity
    Uni<TotalsView> totals(UUID id, @Nullable LocalDate on, Person by) {
        LocalDate day = dayOf(on);
        return tree.one(by.university(), id, day)
                .chain(top -> tree.units(top, day)
                        .chain(units ->
                                tree.members(top, day).map(members -> new TotalsView(id, day, units, members))));
    }

    private LocalDate dayOf(@Nullable LocalDate on) {
        return Objects.requireNonNullElseGet(on, today::get);
    }
}
