/**
 * The W3C trace context, from the gateway's request through the code into events and problem details.
 */
@NullMarked
package dev.baton.platform.trace;

import org.jspecify.annotations.NullMarked;
