/**
 * Who: the universities with their trees, members and offices, and the accounts that follow from them. Reading order:
 * {@code units}, {@code people}, {@code audit}, {@code members}, {@code appointments}, {@code universities}, {@code
 * mail}, {@code rules}, {@code developments}, {@code transfers}, {@code leavers}, {@code accounts}, {@code reminders},
 * {@code imports}; none knows of one that comes later.
 */
@NullMarked
package dev.baton.membership;

import org.jspecify.annotations.NullMarked;
