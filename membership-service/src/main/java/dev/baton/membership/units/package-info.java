/**
 * The organisation tree (domain.md M1): typed units, each with the path of ids from its university's root down to itself,
 * by which an office's reach is told, and every earlier state of it. {@link dev.baton.membership.units.Unit} is what is
 * so today, {@link dev.baton.membership.units.UnitPeriod} what was so when, and {@link dev.baton.membership.units.Tree}
 * answers about any day. Start at {@link dev.baton.membership.units.Unit}; which type may stand under which is in {@link
 * dev.baton.membership.units.UnitType}.
 */
@NullMarked
package dev.baton.membership.units;

import org.jspecify.annotations.NullMarked;
