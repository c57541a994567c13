/**
 * Keeps Keycloak's accounts in step with people and appointments (architecture.md §4): whoever has a login has a user in
 * the organization of their university, and the user's attribute {@code offices}, which the token repeats, lists the
 * offices held today. Who has left and holds no office is closed out, who is erased is deleted there, and a login that
 * belongs to somebody else in the realm is refused: {@code GET /api/v1/members/{id}/account} says which it is. Whoever has
 * left an address is invited when Keycloak first knows them, and again by {@link
 * dev.baton.membership.accounts.InvitingAgain}. Start at {@link dev.baton.membership.accounts.KeepingAccounts}.
 *
 * <p>A university in whose root nobody who holds an office can sign in gives no rights to anybody any more. {@link
 * dev.baton.membership.accounts.LettingInAnew} is the operator's way to open it again.
 *
 * <p>It hears membership's own facts from Kafka, so that a Keycloak that is away makes records wait and loses nothing.
 * Each fact only says <em>about whom</em>; what the account should be is always computed anew from all that the
 * database holds about the person.
 *
 * <p>Those who come are heard of by a reader with its own place in the topic: an import brings thousands at once, and an
 * account that is to be closed or deleted does not wait behind them.
 *
 * <p>Two facts about one person may be heard at once, by two instances even. Without a lock the one that has read first
 * may write last; and of two writes at once Keycloak keeps the values of both, as was seen when this was tried. So the
 * accounts of one person are kept one at a time, under an advisory lock of PostgreSQL, which goes with the transaction
 * and thus with a process that dies. A lease in a table would leave the account waiting for its expiry.
 *
 * <p>The price is a transaction that stays open while Keycloak answers: it holds a connection, and of what a caller of the
 * API could wait for the person's lock alone. There are at most as many of them as partitions, far fewer than connections.
 * A Keycloak that is away fails at once; one that takes the call and says nothing is given up on after {@code
 * baton.keycloak.patience}, for its admin client alone would wait for ever. The pause before the next attempt is outside.
 * The client blocks, so it works on a worker thread. Of a failure the log has the kind only: the message names the URI, and
 * with it a login.
 *
 * <p>Terms begin and end with the calendar, and no event says so: {@link dev.baton.membership.accounts.LookingAgain} looks
 * every minute, and so just after midnight too, for accounts whose day has come. Tokens that were given before live on for
 * their five minutes.
 */
@NullMarked
package dev.baton.membership.accounts;

import org.jspecify.annotations.NullMarked;
