/**
 * What every service's tests stand on: a real PostgreSQL, a real Kafka broker and a token issuer
 * ({@link dev.baton.platform.testing.SuiteResource}), ways to look at rows and records without the service's own code, the
 * contract files, and the suite's architecture rules. Shipped as the test-jar of platform.
 */
@NullMarked
package dev.baton.platform.testing;

import org.jspecify.annotations.NullMarked;
