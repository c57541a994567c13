-- The tree as it was on any day. `unit` holds what is so today; `unit_period` holds every stretch of time in which
-- nothing changed about where a unit stood and what it was called, today's included. Days are those at the universities.

alter table unit
    add code text,
    add dissolved_on date,
    add administrative_unit uuid,
    add foreign key (university, administrative_unit) references unit (university, id);
-- a code belongs to one unit at a time; whoever is dissolved gives it back
create unique index on unit (university, code) where dissolved_on is null;

create table unit_period (
    id                  uuid primary key,
    university          text   not null,
    unit                uuid   not null,
    -- from this day on, to the day before until_on
    from_on             date   not null,
    until_on            date,
    parent              uuid,
    path                uuid[] not null,
    -- the path's ids as one text without hyphens: all that is below a unit begins with its path, and unlike arrays texts are
    -- found by an index under row-level security. "C" is the order of bytes.
    path_key            text collate "C" not null,
    name                text   not null,
    administrative_unit uuid,
    -- what a search looks through: both names, pinyin and its initials, in lower case
    words               text   not null,
    foreign key (university, unit) references unit (university, id),
    foreign key (university, parent) references unit (university, id),
    foreign key (university, administrative_unit) references unit (university, id),
    check (until_on > from_on),
    exclude using gist (unit with =, daterange(from_on, until_on) with &&)
);
create index on unit_period (university, path_key);
create index on unit_period (university, parent, path_key);
create index on unit_period (university, unit, from_on);

alter table unit_period enable row level security;
alter table unit_period force row level security;
create policy own_university on unit_period
    using (university = nullif(current_setting('app.tenant', true), ''))
    with check (university = nullif(current_setting('app.tenant', true), ''));
