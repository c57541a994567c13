package dev.baton.membership.units;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What there was on a day at a unit and below it.
 *
 * @param units how many of each type, the unit itself among them
 * @param members how many people were placed there, of all stages
 */
record TotalsView(UUID unit, LocalDate on, Map<UnitType, Long> units, long members) {}
