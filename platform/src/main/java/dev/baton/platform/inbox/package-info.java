/**
 * How a fact arrives: once, although Kafka may bring it twice. Start at {@link dev.baton.platform.inbox.Inbox}.
 */
@NullMarked
package dev.baton.platform.inbox;

import org.jspecify.annotations.NullMarked;
