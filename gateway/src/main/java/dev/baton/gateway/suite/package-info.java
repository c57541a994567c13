/** Who stands behind the door and which path belongs to whom; the table itself is in {@code application.properties}. Start at {@link dev.baton.gateway.suite.RoutingTable}. */
@NullMarked
package dev.baton.gateway.suite;

import org.jspecify.annotations.NullMarked;
