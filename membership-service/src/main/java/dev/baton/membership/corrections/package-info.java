/**
 * How a person has what is held about them put right (domain.md M10): they say what it should be, an office of their unit
 * or above it agrees or does not. What they want is sealed under their own key while it waits, and is not kept once it is
 * decided. Many members have no login to ask with: an office puts right by itself what is written of them, and they see that
 * it did. Start at {@link dev.baton.membership.corrections.CorrectingData}.
 */
@NullMarked
package dev.baton.membership.corrections;

import org.jspecify.annotations.NullMarked;
