/**
 * The demo: four universities, their accounts and the one password. Nothing outside this package knows any of them.
 * Start reading at {@link dev.baton.local.demo.Demo}.
 *
 * <p>The institutions are real and have nothing to do with this software; every person is made up, and named so that
 * nobody can take them for real.
 */
@NullMarked
package dev.baton.local.demo;

import org.jspecify.annotations.NullMarked;
