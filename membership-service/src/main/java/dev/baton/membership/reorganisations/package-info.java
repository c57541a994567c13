/**
 * Reorganisation (domain.md M2): one decision, taken after a consultation, that establishes, cancels, merges and splits
 * units and moves units and members, all of it or nothing. Start at {@link dev.baton.membership.reorganisations.Step}: what
 * a decision can consist of. {@link dev.baton.membership.reorganisations.Program} rehearses the steps on a picture of the
 * tree without touching it and says what would come of them, or which step does not fit and why; a preview adds what {@code
 * rules} would then find wrong; {@link dev.baton.membership.reorganisations.DecidingReorganisations} does the same under locks and lets it happen, in a number of
 * statements that does not depend on how many members move. It takes effect on the day of the decision, so nothing that was
 * asked about an earlier day is answered differently afterwards. {@link dev.baton.membership.reorganisations.Division}
 * proposes a lawful split of a branch that has become too large.
 */
@NullMarked
package dev.baton.membership.reorganisations;

import org.jspecify.annotations.NullMarked;
