-- Mail is looked at newest first, all of it or what is in one state; what is done with goes after some days.
create index on mail (university, state, id);
create index on mail (university, created_at) where state <> 'QUEUED';
-- what was written to somebody is told to them, and goes with them
create index on mail (university, person);
