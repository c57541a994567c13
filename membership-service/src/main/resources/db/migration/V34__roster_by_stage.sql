-- A roster is walked unit by unit, and within a unit by stage where one is asked for: a stage that few have must not cost
-- a look at everybody.
create index on member (university, unit, stage, person);
