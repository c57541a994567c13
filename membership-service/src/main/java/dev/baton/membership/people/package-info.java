/**
 * Whom the suite knows: the only place where a person's name is kept. Members and account holders who are no members
 * are both people here; everywhere else, and in every event, a person is an opaque id. Start at {@link
 * dev.baton.membership.people.KnownPerson}.
 */
@NullMarked
package dev.baton.membership.people;

import org.jspecify.annotations.NullMarked;
