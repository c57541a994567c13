package dev.baton.membership.rules;

import java.time.LocalDate;

/** Facts that hold from a day on, until the next in a history. */
record DatedFacts(LocalDate from, UnitFacts facts) {}
