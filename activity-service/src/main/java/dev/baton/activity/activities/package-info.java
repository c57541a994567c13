/**
 * An activity from draft to conclusion. Start at {@link dev.baton.activity.activities.Activity}; everything that can happen
 * to it is in {@code ActivityEvent}, every "no" in {@code ActivityRefusal}.
 *
 * <p>Stages, stops and agenda are one {@link dev.baton.activity.activities.Programme} in one JSON column, with the marks of
 * what is done in it: they are made, read and shown together, nothing looks for a single stop, and whoever sets a mark
 * holds the activity's row. Rows would bring three more tables, policies and joins for no question that is asked.
 */
@NullMarked
package dev.baton.activity.activities;

import org.jspecify.annotations.NullMarked;
