/**
 * Who holds an office at which unit, known from membership-service's events only, so that a grave act does not rest on
 * a token alone. Start at {@link dev.baton.showcase.officers.Officers}.
 */
@NullMarked
package dev.baton.showcase.officers;

import org.jspecify.annotations.NullMarked;
