/**
 * The first leg of the relay, played from outside: everything goes through the gateway, as a real caller would, and
 * nothing here shares code with the services. Start at {@link dev.baton.journey.FirstLeg}; the facts it plays are the
 * JSON files in {@code first-leg/}.
 */
@NullMarked
package dev.baton.journey;

import org.jspecify.annotations.NullMarked;
