/**
 * Offices and the terms for which people hold them (domain.md M5). An appointment as secretary, deputy secretary or
 * organisation officer, for good or acting, is what gives rights in the suite: {@code accounts} carries it into the token.
 * Committee members and group leaders are appointed too, without rights of their own (see {@link
 * dev.baton.membership.appointments.Office}). Start at {@link dev.baton.membership.appointments.Appointment}; whose turn it
 * is to lead a group says {@link dev.baton.membership.appointments.Rotation}. How long a term may be is kept by the rules as
 * data, not here.
 *
 * <p>Without an office of the root that is held, nobody could give any. So of those who can sign in one holds such an office
 * without a last day, or in terms that follow each other up to one without: no ending, no succession and no departure may
 * leave less (see {@link dev.baton.membership.appointments.OfficesOfTheRoot}).
 *
 * <p>Who looks at appointments, vacancies or terms that end is not noted: which id holds which office for how long is a fact
 * about the unit, which acts in public through its offices, and the events tell the other services the same. Whose id it is
 * says {@code members}, to those who may know, and notes it.
 */
@NullMarked
package dev.baton.membership.appointments;

import org.jspecify.annotations.NullMarked;
