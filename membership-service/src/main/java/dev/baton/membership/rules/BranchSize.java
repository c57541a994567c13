package dev.baton.membership.rules;

/**
 * What a branch has to keep to.
 *
 * @param fewestFullMembers without whom there is no branch
 * @param mostMembers full and probationary ones
 */
public record BranchSize(int fewestFullMembers, int mostMembers) {}
