-- The relay. Its rows are shared by all universities, so no table has a tenant policy; codes of universities stand under
-- the name of their part (host, custodian, nominee).

create table university (
    code      text primary key,
    root_unit uuid not null,
    name      text not null
);

create table initiative (
    id          uuid primary key,
    name        text   not null,
    organisers  text   not null,
    status      text   not null check (status in ('PLANNED', 'LAUNCHED')),
    launched_at timestamptz,
    baton       uuid,
    version     bigint not null,
    check ((status = 'LAUNCHED') = (launched_at is not null and baton is not null))
);

create table leg (
    id         uuid primary key,
    initiative uuid    not null references initiative,
    number     integer not null check (number >= 1),
    host       text    not null references university,
    status     text    not null check (status in ('PLANNED', 'OPEN', 'CONCLUDED', 'HANDED_OVER')),
    version    bigint  not null,
    unique (initiative, number),
    -- one turn at a time; looked at when the handover commits, for it ends one leg and opens the next
    constraint one_turn_at_a_time exclude (initiative with =) where (status in ('OPEN', 'CONCLUDED'))
        deferrable initially deferred
);

create table showcase (
    id           uuid primary key,
    leg          uuid    not null unique references leg,
    initiative   uuid    not null references initiative,
    leg_number   integer not null,
    host         text    not null references university,
    name         text    not null,
    date         text    not null,
    capacity     integer check (capacity > 0),
    programme    text    not null,
    status       text    not null check (status in ('DRAFT', 'ANNOUNCED', 'CONCLUDED')),
    announced_at timestamptz,
    concluded_at timestamptz,
    version      bigint  not null
);
create index on showcase (initiative);

create table baton (
    id         uuid primary key,
    initiative uuid   not null unique references initiative,
    nominee    text references university,
    artefact   text,
    offered_at timestamptz,
    lapses_at  timestamptz check (lapses_at > offered_at),
    offered_by uuid,
    version    bigint not null,
    -- an offer is there as a whole or not at all
    check (num_nonnulls(nominee, artefact, offered_at, lapses_at, offered_by) in (0, 5))
);

-- Who holds the baton: the row with the highest number. The keys admit no two with one number, no gap, and no two
-- custodies of one leg, so there is exactly one custodian whatever the code does.
create table custody (
    baton       uuid        not null references baton,
    number      integer     not null check (number >= 1),
    custodian   text        not null references university,
    leg         uuid        not null unique references leg,
    since       timestamptz not null,
    artefact    text,
    given_by    uuid,
    received_by uuid,
    previous    integer generated always as (nullif(number, 1) - 1) stored,
    primary key (baton, number),
    foreign key (baton, previous) references custody (baton, number),
    -- both sides have signed, but for the first custody, which came by the launch
    check ((number > 1) = (num_nonnulls(artefact, given_by, received_by) = 3))
);

-- What has been written in the custody's book stays written.
do
$$
begin
    execute format('revoke update, delete on custody from %I', current_database() || '_app');
end
$$;

-- What activity-service counted. No foreign keys: a figure may arrive before anything that it belongs to.
create table concluded_stage (
    stage         uuid primary key,
    showcase      uuid    not null,
    stops         integer not null,
    presentations text    not null
);
create index on concluded_stage (showcase);

create table attendance (
    showcase     uuid primary key,
    headcount    text not null,
    headcount_at timestamptz,
    registered   text not null,
    checked_in   text not null,
    closed_at    timestamptz
);
