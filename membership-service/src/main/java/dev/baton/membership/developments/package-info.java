/**
 * The development of members (domain.md M6, §4.1): 25 steps in five phases as a table ({@link
 * dev.baton.membership.developments.Step}), the rules about them as numbered guards with their citation ({@link
 * dev.baton.membership.developments.Guard}), and one person's way through them ({@link
 * dev.baton.membership.developments.Course}), from which everything that may come next, falls due or has lapsed is read.
 *
 * <p>Kept are a step's number, date, deciding body and outcome, and what a guard needs; never what was said in a talk, found
 * in a review or voted by whom. No event tells of any of it. Whose a development is to keep follows from the roster: the
 * branch its person is in today, and the committees above. What the branch decides is written by an office of the branch or
 * above it; what a higher committee decides (steps 4, 8, 11, 13, 16, 17, 24, 25, an extension, the end of a probation) by an
 * office of that committee or above it; step 18 by one above the committee that approved.
 */
@NullMarked
package dev.baton.membership.developments;

import org.jspecify.annotations.NullMarked;
