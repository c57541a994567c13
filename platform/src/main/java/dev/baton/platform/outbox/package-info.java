/**
 * How a fact leaves a service: as a row written in the transaction of the change, carried to Kafka by Debezium in
 * commit order. Start at {@link dev.baton.platform.outbox.Outbox}.
 */
@NullMarked
package dev.baton.platform.outbox;

import org.jspecify.annotations.NullMarked;
