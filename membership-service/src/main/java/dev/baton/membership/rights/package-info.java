/**
 * A person's own rights (domain.md M10): who am I here, what is held about me, and who looked at it. What is held is told by
 * each feature that holds some, as a {@link dev.baton.membership.people.PersonalRecord}; so is what goes when somebody is
 * erased. {@code consents}, {@code corrections} and {@code erasures} are the decisions beside it. Start at {@link
 * dev.baton.membership.rights.EverythingHeld}. What is to be read is a page that every browser prints to a PDF; we make none,
 * for a free font that has every character of a name weighs more than this service.
 *
 * <p>{@link dev.baton.membership.rights.WhoDecides} says who decides on what a person asks for: whoever holds an office
 * today in the unit the person belongs to or above it, and never the person.
 */
@NullMarked
package dev.baton.membership.rights;

import org.jspecify.annotations.NullMarked;
