/**
 * What all tests of this service share: a university of its own for each test ({@link dev.baton.activity.Campus}), so that
 * none sees another's rows.
 */
@NullMarked
package dev.baton.activity;

import org.jspecify.annotations.NullMarked;
