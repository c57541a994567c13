-- Who: universities, their units, people, members and appointments, and how far Keycloak knows of them.
-- Every table with a column university shows a transaction the rows of one university, named by app.tenant, and refuses
-- to write others; where no university is set there are no rows.
-- The foreign keys carry the university too: PostgreSQL checks them past every policy, so without it a row could lean
-- on another university's.

create table university (
    code text primary key,
    name text not null,
    unit uuid not null unique
);

create table unit (
    id             uuid primary key,
    university     text   not null references university (code),
    parent         uuid,
    path           uuid[] not null,
    type           text   not null,
    name           text   not null,
    established_on date   not null,
    version        bigint not null,
    unique (university, id),
    foreign key (university, parent) references unit (university, id)
);
-- children of a unit, page by page; paths are read with their unit and never searched, for under a policy PostgreSQL
-- would not use an index on them
create index on unit (university, parent, id);

-- Of a person the database holds only what it cannot read. The key that wraps each person's own key lives outside
-- PostgreSQL; the hashes are keyed by it too. Erasing a person empties the columns that may be null and leaves the id,
-- so that counts and history stay right.
create table person (
    id                 uuid primary key,
    university         text   not null references university (code),
    wrapped_key        bytea,
    -- name, campus number, login, phone
    sealed             bytea,
    -- one space for all universities, as in Keycloak
    login_hash         bytea unique,
    campus_number_hash bytea,
    version            bigint not null,
    unique (university, id),
    unique (university, campus_number_hash)
);

-- By what a name is found: keyed hashes of its characters, its pinyin and its initials.
create table name_token (
    university text   not null,
    token      bigint not null,
    person     uuid   not null,
    primary key (university, token, person),
    foreign key (university, person) references person (university, id)
);
create index on name_token (university, person);

create table member (
    person     uuid primary key,
    university text   not null,
    unit       uuid   not null,
    stage      text   not null,
    joined_on  date   not null,
    version    bigint not null,
    foreign key (university, person) references person (university, id),
    foreign key (university, unit) references unit (university, id)
);
create index on member (university, unit, person);

-- Where a member was when, today included: one unit at a time, from the first day there to the day after the last.
create extension if not exists btree_gist;
create table placement (
    university text not null,
    person     uuid not null,
    unit       uuid not null,
    from_on    date not null,
    until_on   date,
    primary key (university, person, from_on),
    foreign key (university, person) references person (university, id),
    foreign key (university, unit) references unit (university, id),
    check (until_on > from_on),
    exclude using gist (person with =, daterange(from_on, until_on) with &&)
);
create index on placement (university, unit, person);

-- Who looked at whose personal data. Nothing here is ever changed, and nobody's own look at themselves is in it.
create table personal_data_read (
    id         uuid primary key,
    university text        not null,
    person     uuid        not null,
    -- null for machines, whose account says which
    reader     uuid,
    account    text        not null,
    purpose    text        not null,
    read_at    timestamptz not null,
    foreign key (university, person) references person (university, id)
);
create index on personal_data_read (university, person, id);

create table appointment (
    id         uuid primary key,
    university text   not null,
    person     uuid   not null,
    unit       uuid   not null,
    office     text   not null,
    begins_on  date   not null,
    expires_on date,
    ended_on   date,
    version    bigint not null,
    foreign key (university, person) references person (university, id),
    foreign key (university, unit) references unit (university, id)
);
create index on appointment (university, person);
create index on appointment (university, unit, id);

-- What Keycloak was last told about a person, and when a term's beginning or end makes it worth telling again.
create table account (
    person        uuid primary key,
    university    text        not null,
    keycloak_user text        not null,
    told_at       timestamptz not null,
    look_again_on date,
    foreign key (university, person) references person (university, id)
);
create index on account (university, look_again_on);

-- Universities join, and nothing they do later changes this list; what was noted of a reading stays noted.
do
$$
begin
    execute format('revoke update, delete on university from %I', current_database() || '_app');
    execute format('revoke update, delete on personal_data_read from %I', current_database() || '_app');
end
$$;

do
$$
declare
    name text;
begin
    foreach name in array array ['unit', 'person', 'name_token', 'member', 'placement', 'personal_data_read', 'appointment', 'account']
        loop
            execute format('alter table %I enable row level security', name);
            execute format('alter table %I force row level security', name);
            execute format(
                    'create policy own_university on %I using (university = nullif(current_setting(''app.tenant'', true), '''')) '
                        || 'with check (university = nullif(current_setting(''app.tenant'', true), ''''))', name);
        end loop;
end
$$;
