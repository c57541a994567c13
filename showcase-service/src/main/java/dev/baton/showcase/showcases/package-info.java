/**
 * The showcase of a leg, from the host's draft to its conclusion: stages, stops and agenda as one programme. Start at
 * {@link dev.baton.showcase.showcases.Showcase}.
 */
@NullMarked
package dev.baton.showcase.showcases;

import org.jspecify.annotations.NullMarked;
