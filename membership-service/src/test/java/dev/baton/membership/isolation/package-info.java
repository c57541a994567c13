/**
 * Every operation of the API is tried by another university, against the checks in the code alone and against the policies in
 * the database alone. Start reading at {@link dev.baton.membership.isolation.EveryEndpointIsolationTest}; a new operation
 * needs a step in {@link dev.baton.membership.isolation.Day}.
 */
@NullMarked
package dev.baton.membership.isolation;

import org.jspecify.annotations.NullMarked;
