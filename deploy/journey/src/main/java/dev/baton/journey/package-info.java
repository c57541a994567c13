/**
 * Stories played from outside: everything goes through the gateway, as a real caller would, and nothing here shares code
 * with the services. {@link dev.baton.journey.FirstLeg} is the first leg of the relay, whose facts are the JSON files in
 * {@code first-leg/}; {@link dev.baton.journey.membership.MembershipStory} is how a university's organisation is kept.
 */
@NullMarked
package dev.baton.journey;

import org.jspecify.annotations.NullMarked;
