/**
 * The roster (domain.md M3, first part): who is a member of which branch. The stage of development stays in this
 * package; no event carries it. Start at {@link dev.baton.membership.members.JoiningAUnit}.
 */
@NullMarked
package dev.baton.membership.members;

import org.jspecify.annotations.NullMarked;
