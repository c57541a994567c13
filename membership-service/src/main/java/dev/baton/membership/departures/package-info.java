/**
 * How a member comes off the roster without going anywhere: they gave their membership up, or have died. What is kept is a
 * day and which of the two it was; no reason, and nothing that judges. Start at {@link
 * dev.baton.membership.departures.TakingLeave}.
 */
@NullMarked
package dev.baton.membership.departures;

import org.jspecify.annotations.NullMarked;
