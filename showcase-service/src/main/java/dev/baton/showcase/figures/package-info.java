/**
 * What activity-service counted at a showcase: concluded stages, headcount, registrations. Rows come in any order, and stay
 * although nothing here knows their showcase.
 */
@NullMarked
package dev.baton.showcase.figures;

import org.jspecify.annotations.NullMarked;
