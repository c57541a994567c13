/**
 * How many came, without names and with its honesty: a count may be exact, "more than" or unknown, and categories may have
 * no count at all. Start at {@link dev.baton.activity.headcount.Headcount}.
 */
@NullMarked
package dev.baton.activity.headcount;

import org.jspecify.annotations.NullMarked;
