/**
 * The organisation tree (domain.md M1, first part): typed units, each with the path of ids from its university's root
 * down to itself, by which an office's reach is told. Start at {@link dev.baton.membership.units.Unit}; which type may
 * stand under which is in {@link dev.baton.membership.units.UnitType}.
 */
@NullMarked
package dev.baton.membership.units;

import org.jspecify.annotations.NullMarked;
