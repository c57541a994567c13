-- Who holds which office, for the acts that must not rest on a token alone. No tenant, like all tables of the relay.
create table officer (
    appointment  uuid primary key,
    person       uuid not null,
    appointed_by text not null,
    unit         uuid not null,
    held_from    date,
    held_until   date,
    ended_on     date
);
create index on officer (person);

-- Registrations come on another topic than the activity's conclusion, so only their times tell which came first.
alter table attendance add column registered_at timestamptz;
