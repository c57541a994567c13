-- A unit that was dissolved stays, for what it did stays; it opens nothing new.
alter table unit add column dissolved_on date;
