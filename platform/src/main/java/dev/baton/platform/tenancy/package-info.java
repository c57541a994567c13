/**
 * Whose rows a transaction sees. {@link dev.baton.platform.tenancy.InUniversity} opens the transaction and tells PostgreSQL
 * the university; row-level security does the rest, and without it there are no rows.
 */
@NullMarked
package dev.baton.platform.tenancy;

import org.jspecify.annotations.NullMarked;
