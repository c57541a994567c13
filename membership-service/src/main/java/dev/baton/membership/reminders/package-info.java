/**
 * Terms that end are told of before they do (domain.md M5, §4.2): within six months and again within four, once each, to the
 * unit's own secretary and the office above; not of terms that were shorter than that from the beginning, of the leadership
 * of groups, which goes round by itself, or of those after whom somebody is appointed already. What was told is noted in a
 * table, so that a repeated or missed run does no harm. Start at {@link dev.baton.membership.reminders.Mark}.
 */
@NullMarked
package dev.baton.membership.reminders;

import org.jspecify.annotations.NullMarked;
