/**
 * Where activity-service's facts arrive: {@link dev.baton.showcase.activities.ActivityListener} hears them, hands the
 * figures to {@code figures} and launches the initiative when its announcement has been made.
 */
@NullMarked
package dev.baton.showcase.activities;

import org.jspecify.annotations.NullMarked;
