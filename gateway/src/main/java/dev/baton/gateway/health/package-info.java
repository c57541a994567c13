/** How the whole suite is, as seen from the door. Start at {@link dev.baton.gateway.health.SuiteHealth}. */
@NullMarked
package dev.baton.gateway.health;

import org.jspecify.annotations.NullMarked;
