/**
 * The organisation tree as far as rights need it, moved and dissolved units too, kept from membership-service's events. Start at
 * {@link dev.baton.activity.units.Offices}.
 */
@NullMarked
package dev.baton.activity.units;

import org.jspecify.annotations.NullMarked;
