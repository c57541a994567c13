/**
 * What every endpoint has in common: versions and ETags, pages and cursors, idempotency keys.
 */
@NullMarked
package dev.baton.platform.web;

import org.jspecify.annotations.NullMarked;
