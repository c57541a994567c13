/**
 * What a published fact looks like: a record that implements {@link dev.baton.platform.events.DomainEvent}, with its
 * name and topic written on it. Each has one example file under {@code contracts/}, which the producer's test writes and
 * every consumer's test reads.
 */
@NullMarked
package dev.baton.platform.events;

import org.jspecify.annotations.NullMarked;
