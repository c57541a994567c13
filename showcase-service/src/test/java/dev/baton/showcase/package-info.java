/**
 * The relay's tests: rules as plain JUnit, the rest over HTTP, rows and topics. {@link dev.baton.showcase.Campus} and
 * {@link dev.baton.showcase.Relay} are the people and the steps that tests share.
 */
@NullMarked
package dev.baton.showcase;

import org.jspecify.annotations.NullMarked;
