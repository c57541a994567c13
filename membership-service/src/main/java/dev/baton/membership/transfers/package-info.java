/**
 * How a member's organisational relation goes from one branch to another (domain.md M4): requested, released with a letter,
 * then received, returned, withdrawn, or lapsed with the letter; the old side may decline instead of releasing. Until it is received the member stays on the old roster;
 * with the receipt, in one transaction, they are on the new one and on no other. Start at {@link
 * dev.baton.membership.transfers.Transfer}.
 *
 * <p>A letter between two universities has two halves, one row in each; each university reads its own. What must happen at
 * both happens under the lock of the old side's half, in {@link dev.baton.membership.transfers.OtherHalf}, the one place
 * of this service where a transaction changes the university. The new side sees name, stage and day of joining while the
 * letter is in force, opened at the old side, where the note of it is, with the reader's university; nothing personal is copied
 * before the receipt. With it the receiver makes a new person with an id and a key of its own. The old person keeps what is
 * sealed of them as the record of a membership that was, until they are erased; the campus number is free again, the login
 * is not, as the old account in Keycloak still has it. That account closes with the receipt: who looked at them at the old
 * side before is told from then on by its office, from the audit log, and not in {@code /me/readers} of the new person, for no
 * university reads another's log.
 *
 * <p>Who leaves a branch for another of the university must be replaced first as its secretary, and whatever other office of
 * it or its groups they hold ends with the receipt; who only goes to another group of the branch leaves the group alone. What
 * is held elsewhere stays: a teacher may be deputy secretary of the students' branch. Who leaves the university is replaced
 * first as secretary of any unit, and every other office there ends with the receipt.
 * To an organisation outside the suite there is the letter alone; that it was received is written down by the old side.
 */
@NullMarked
package dev.baton.membership.transfers;

import org.jspecify.annotations.NullMarked;
