/**
 * How "no" is said. A feature lists its reasons in an enum; {@link dev.baton.platform.refusals.Problems} turns each
 * into problem details (RFC 9457) in the caller's language, and is the only place that knows HTTP numbers.
 */
@NullMarked
package dev.baton.platform.refusals;

import org.jspecify.annotations.NullMarked;
