-- What the universities do. Every table has the university whose rows they are, and a policy that the database holds by
-- itself: the service works as a role that owns nothing, and a transaction that names no university sees no row.

-- The organisation tree, as far as rights need it: kept from membership-service's events.
create table unit (
    id         uuid   primary key,
    university text   not null,
    parent     uuid,
    path       uuid[] not null check (path[cardinality(path)] = id)
);
create index on unit (university) where parent is null;

create table activity (
    id         uuid   primary key,
    university text   not null,
    unit       uuid,
    showcase   uuid   unique,
    kind       text   not null,
    title      text   not null check (title is json),
    open_to    text   not null check (open_to in ('UNIVERSITY', 'INITIATIVE')),
    -- varchar, because Hibernate compares arrays of strings as such
    invited    varchar[] not null,
    capacity   integer check (capacity > 0),
    date       text   not null,
    programme  text   not null check (programme is json),
    status     text   not null check (status in ('DRAFT', 'PUBLISHED', 'CONCLUDED')),
    version    bigint not null
);
create index on activity (university, id);

-- The last guard of the capacity, should the code ever be wrong.
create table places (
    activity   uuid    primary key references activity,
    university text    not null,
    showcase   uuid,
    capacity   integer,
    registered integer not null check (registered between 0 and coalesce(capacity, registered)),
    checked_in integer not null check (checked_in between 0 and registered)
);

-- Persons are opaque ids.
create table registration (
    id              uuid        primary key,
    activity        uuid        not null references activity,
    university      text        not null,
    home_university text        not null,
    person          uuid        not null,
    registered_at   timestamptz not null,
    checked_in_at   timestamptz,
    unique (activity, person)
);
create index on registration (activity, id);

create table headcount (
    activity   uuid    primary key references activity,
    university text    not null,
    showcase   uuid,
    count      text    not null,
    categories text    not null check (categories is json),
    exhaustive boolean not null,
    version    bigint  not null
);

create function tenant() returns text language sql stable
    return nullif(current_setting('app.tenant', true), '');

alter table unit enable row level security;
alter table unit force row level security;
create policy own on unit using (university = tenant()) with check (university = tenant());

alter table activity enable row level security;
alter table activity force row level security;
create policy own on activity using (university = tenant()) with check (university = tenant());
-- others read what is published for them
create policy guests on activity for select
    using (status <> 'DRAFT' and tenant() is not null and (open_to = 'INITIATIVE' or tenant() = any (invited)));

alter table places enable row level security;
alter table places force row level security;
create policy own on places using (university = tenant()) with check (university = tenant());

alter table registration enable row level security;
alter table registration force row level security;
create policy own on registration using (university = tenant()) with check (university = tenant());
-- a university reads where its own people take part
create policy home on registration for select using (home_university = tenant());

alter table headcount enable row level security;
alter table headcount force row level security;
create policy own on headcount using (university = tenant()) with check (university = tenant());
