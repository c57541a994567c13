package dev.baton.membership.rules;

import dev.baton.membership.calendar.Today;
import dev.baton.membership.units.BranchKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** How small and how large branches may be by the rules in force today, for whoever plans one. */
@ApplicationScoped
public class BranchSizes {

    private final Rules rules;
    private final Today today;

    BranchSizes(Rules rules, Today today) {
        this.rules = rules;
        this.today = today;
    }

    public BranchSize of(Optional<BranchKind> kind) {
        return rules.branchSize(kind, today.get());
    }
}
