/**
 * Who holds the baton. Exactly one university does at every moment: rules in {@link dev.baton.showcase.baton.Baton}, and
 * the table {@code custody} admits no second custody with the same number, no gap and no change.
 */
@NullMarked
package dev.baton.showcase.baton;

import org.jspecify.annotations.NullMarked;
