/**
 * Which day it is where the universities are. Terms begin and end with a day, not with an instant.
 */
@NullMarked
package dev.baton.membership.calendar;

import org.jspecify.annotations.NullMarked;
