/**
 * What the universities do: activities with their stages, who registers and who came. Start at {@code activities} for what
 * an activity is, at {@code registrations} for the rule that its capacity is never exceeded. {@code showcases} opens
 * activities that were announced elsewhere, {@code units} knows which office may do what, {@code checkin} and
 * {@code headcount} say how many came.
 */
@NullMarked
package dev.baton.activity;

import org.jspecify.annotations.NullMarked;
