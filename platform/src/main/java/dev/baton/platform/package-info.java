/**
 * The plumbing the services stand on. It knows no university, no activity and no baton: only how a fact gets out
 * ({@code outbox}), how one arrives ({@code inbox}), how "no" is said ({@code refusals}), who is asking
 * ({@code people}), whose rows are seen ({@code tenancy}), what the API has in common ({@code web}) and values that do
 * not pretend ({@code values}).
 */
@NullMarked
package dev.baton.platform;

import org.jspecify.annotations.NullMarked;
