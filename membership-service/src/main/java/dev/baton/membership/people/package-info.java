/**
 * Whom the suite knows: the only place where a person's name is kept, and there sealed. {@link
 * dev.baton.membership.people.Vault} gives each person a key of their own; {@link
 * dev.baton.membership.people.Fingerprints} are how somebody is found without being readable. Members and account holders
 * who are no members are both people here; everywhere else, and in every event, a person is an opaque id. Start at {@link
 * dev.baton.membership.people.People}.
 */
@NullMarked
package dev.baton.membership.people;

import org.jspecify.annotations.NullMarked;
