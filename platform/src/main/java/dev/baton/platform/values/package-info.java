/**
 * Values that do not pretend: a count that may be unknown, a date that may be vague, a text in both languages. Each is
 * immutable, refuses what it cannot mean with an {@link IllegalArgumentException}, and has three forms: JSON, one line
 * for a text column, and words for people. Start with {@link dev.baton.platform.values.Count} and
 * {@link dev.baton.platform.values.FuzzyDate}.
 */
@NullMarked
package dev.baton.platform.values;

import org.jspecify.annotations.NullMarked;
