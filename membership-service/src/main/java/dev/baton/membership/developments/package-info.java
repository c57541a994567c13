/**
 * The development of members (domain.md M6, §4.1): 25 steps in five phases as a table ({@link
 * dev.baton.membership.developments.Step}), the rules about them as numbered guards with their citation ({@link
 * dev.baton.membership.developments.Guard}), and one person's way through them ({@link
 * dev.baton.membership.developments.Course}), from which everything that may come next, falls due or has lapsed is read.
 *
 * <p>Kept are a step's number, date, deciding body and outcome, and what a guard needs; never what was said in a talk, found
 * in a review or voted by whom. No event tells of any of it. Whose a development is to keep follows from the roster: the
 * branch its person is in today, and the committees above; a general branch is none of them. What the branch decides is
 * written by an office of the branch or above it; what a higher committee decides (steps 4, 8, 11, 13, 16, 17, 24, 25, an
 * extension, the end of a probation) by an office of that committee or above it; step 18 by one above the committee that
 * approved.
 *
 * <p>Who was on the way already when they came, by a transfer or with an import, need not have a past invented for them. Their
 * development is opened with an arrival: the last step that was taken before, and of the days before it those that the guards
 * look back to ({@link dev.baton.membership.developments.Earlier}). What was not recorded here stands without a record, and
 * the guards hold from there; contacts and introducers of before are not asked for, those who are appointed after it are
 * full members of this university, each on the day of the step that names them. Between the review and the approval, and behind
 * the last branch meeting, the limits count from the days that are told; a committee that would rather review anew lets them
 * arrive behind step 11. The days are read from the papers, which travel with the member as the letter does, and the
 * committee above the branch vouches for them: between two universities of the suite no transaction carries more than a name, a
 * stage and a day of joining, and what the old one wrote down stays there with the person it was written about: closed, as one
 * that moved on ({@link dev.baton.membership.developments.ClosingDevelopments}), as that of who departs is.
 */
@NullMarked
package dev.baton.membership.developments;

import org.jspecify.annotations.NullMarked;
