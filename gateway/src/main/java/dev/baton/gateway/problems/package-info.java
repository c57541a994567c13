/** What the gateway says when the answer is no, in Chinese and English. Start at {@link dev.baton.gateway.problems.Refusal}. */
@NullMarked
package dev.baton.gateway.problems;

import org.jspecify.annotations.NullMarked;
