-- A unit's code, whose branch it is and of how many units: as they were on any day, like its name and its place. Of days before
-- this it is not known that they were ever otherwise.
alter table unit_period
    add column code text,
    add column kind text,
    add column covered_units integer;

-- the owner sees all rows only while the policy is not forced upon it
alter table unit no force row level security;
alter table unit_period no force row level security;
update unit_period
set code = unit.code, kind = unit.kind, covered_units = unit.covered_units
from unit
where unit.university = unit_period.university and unit.id = unit_period.unit;
alter table unit_period force row level security;
alter table unit force row level security;
