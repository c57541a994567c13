/** Carries a request to the service it belongs to and the answer back, as streams. Start at {@link dev.baton.gateway.forwarding.Forwarding}. */
@NullMarked
package dev.baton.gateway.forwarding;

import org.jspecify.annotations.NullMarked;
