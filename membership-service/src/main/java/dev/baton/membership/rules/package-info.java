/**
 * Rules as data (domain.md M7): what holds for units, each rule with citation, days of validity, examples and remedy in a
 * file of {@code resources/rules}. Start at {@link dev.baton.membership.rules.Rule}; what a rule can ask for is in
 * {@link dev.baton.membership.rules.Condition}. A file that does not hold its own examples, or that was changed after it
 * was judged by, keeps the service from starting: make a new version.
 *
 * <p>What is found today is computed when somebody asks, from one query for all units in question, so that it is never
 * stale. Of an earlier day the answer is what was kept then ({@link dev.baton.membership.rules.CheckingUnits}, at least
 * daily), with the figures of that day and of the units that stood there on it: facts of earlier days are known only in part
 * (a stage is dated only where a development was followed, people are erased), and a verdict once given stays as it was under
 * the version by which it was given. An unknown fact gives no verdict, and is named.
 *
 * <p>{@code validFrom} is the day from which the suite judges by a version: it is rolled out before that day, for of the days
 * since then it answers as if it had been there. The dates of the regulations, and most of
 * their articles, were not given to us: such a citation says that it is unverified.
 */
@NullMarked
package dev.baton.membership.rules;

import org.jspecify.annotations.NullMarked;
