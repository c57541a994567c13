/**
 * A university's organisation, kept in the suite and played from outside: four universities join, bring some 6,000
 * people of the sample, and what happens to organisations happens to them. Start at {@link
 * dev.baton.journey.membership.MembershipStory}; each chapter is a class, and the {@code Sample} is who there is.
 *
 * <p>Every person is made up by a program, and named so that nobody can take them for real.
 */
@NullMarked
package dev.baton.journey.membership;

import org.jspecify.annotations.NullMarked;
