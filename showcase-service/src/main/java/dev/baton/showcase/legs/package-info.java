/**
 * The turns of the relay and their life: planned, open, concluded, handed over. The municipal side plans the first leg,
 * each handover opens the next. Start at {@link dev.baton.showcase.legs.Leg}.
 */
@NullMarked
package dev.baton.showcase.legs;

import org.jspecify.annotations.NullMarked;
