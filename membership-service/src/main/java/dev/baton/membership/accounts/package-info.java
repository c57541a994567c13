/**
 * Keeps Keycloak's accounts in step with people and appointments (architecture.md §4): whoever has a login has a user in
 * the organization of their university, and the user's attribute {@code offices}, which the token repeats, lists the
 * offices held today. Start at {@link dev.baton.membership.accounts.KeepingAccounts}.
 *
 * <p>It hears membership's own facts from Kafka, so that a Keycloak that is away makes records wait and loses nothing.
 * Each fact only says <em>about whom</em>; what the account should be is always computed anew from all that the
 * database holds about the person.
 *
 * <p>Two facts about one person may be heard at once, by two instances even, and the one that has read first may write
 * last. A lock in the database would have to be held, with its connection, for as long as Keycloak takes to answer.
 * Instead whoever has written reads again, and writes again if the database now says something else. Thus the last
 * write is always followed by a look that found it true; whoever dies between the two has not acknowledged its record,
 * which then comes again, and is acted on again: these listeners use no inbox, for the effect may be had any number of
 * times.
 *
 * <p>Keycloak's admin client blocks, so it works on a worker thread, between two short transactions and in neither.
 */
@NullMarked
package dev.baton.membership.accounts;

import org.jspecify.annotations.NullMarked;
