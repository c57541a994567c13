/**
 * How a university joins: in one transaction its root unit, its first person and that person's office come to be
 * (domain.md M11). The list of universities is the one table here that all may read. Start at {@link
 * dev.baton.membership.universities.JoiningTheSuite}.
 */
@NullMarked
package dev.baton.membership.universities;

import org.jspecify.annotations.NullMarked;
