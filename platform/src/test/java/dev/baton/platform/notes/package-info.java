/**
 * A feature that exists only in tests: notes of a university. It uses each part of the platform once, so that the tests
 * beside it show what a service gets.
 */
@NullMarked
package dev.baton.platform.notes;

import org.jspecify.annotations.NullMarked;
