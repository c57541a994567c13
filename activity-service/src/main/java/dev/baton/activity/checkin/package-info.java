/**
 * Who has come: the host's office checks people in by their registration. Start at
 * {@link dev.baton.activity.checkin.CheckingIn}; that it happens once is a rule of the registration itself.
 */
@NullMarked
package dev.baton.activity.checkin;

import org.jspecify.annotations.NullMarked;
