/**
 * Offices and the terms for which people hold them (domain.md M5, first part). An appointment is what gives rights in
 * the suite: {@code accounts} carries it into the token. Start at {@link dev.baton.membership.appointments.Appointment}.
 */
@NullMarked
package dev.baton.membership.appointments;

import org.jspecify.annotations.NullMarked;
