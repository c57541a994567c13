/**
 * The checklist for those who are about to leave, a graduating cohort for one (domain.md M4). Of each person it holds that
 * they are on the list; how far each has come is asked of the transfers, and nothing else is asked or kept: a destination
 * named, released, received. The list is in the order of ids and knows no rank. Transfers for many at once are asked for
 * and released all or not at all, by the same use cases as one. Start at {@link
 * dev.baton.membership.leavers.LeaverList}.
 */
@NullMarked
package dev.baton.membership.leavers;

import org.jspecify.annotations.NullMarked;
