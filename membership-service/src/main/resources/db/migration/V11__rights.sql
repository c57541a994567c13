-- A person's own rights: what they consented to, what they want corrected, and that they be erased.

-- As what somebody looked: appointments may change later, what is noted here does not.
alter table personal_data_read add column offices text[] not null default '{}';

-- Each row is one decision of the person's; the last one about a purpose stands.
create table consent (
    id         uuid primary key,
    university text        not null,
    person     uuid        not null,
    purpose    text        not null,
    -- which version of which words they were shown
    text       text        not null,
    given      boolean     not null,
    decided_at timestamptz not null,
    foreign key (university, person) references person (university, id)
);
create index on consent (university, person, purpose, id);

create table correction (
    id         uuid primary key,
    university text        not null,
    person     uuid        not null,
    -- what is to be changed; to what, only the person's key opens, and only until it is decided
    fields     text[]      not null,
    wanted     bytea,
    reason     text        not null,
    state      text        not null,
    asked_at   timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    -- why it was refused
    because    text,
    version    bigint      not null,
    foreign key (university, person) references person (university, id)
);
create index on correction (university, person, id);
-- one at a time for each person
create unique index on correction (university, person) where state = 'PENDING';
-- the list of those that wait
create index on correction (university, id) where state = 'PENDING';

create table erasure (
    id         uuid primary key,
    university text        not null,
    person     uuid        not null,
    ground     text        not null,
    state      text        not null,
    asked_by   uuid        not null,
    asked_at   timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    -- why it was refused
    because    text,
    version    bigint      not null,
    foreign key (university, person) references person (university, id)
);
create index on erasure (university, person, id);
create unique index on erasure (university, person) where state = 'PENDING';
create index on erasure (university, id) where state = 'PENDING';

-- What was consented to, and that somebody was erased, stays as it was said.
do
$$
begin
    execute format('revoke update, delete on consent from %I', current_database() || '_app');
    execute format('revoke delete on erasure from %I', current_database() || '_app');
end
$$;

do
$$
declare
    name text;
begin
    foreach name in array array ['consent', 'correction', 'erasure']
        loop
            execute format('alter table %I enable row level security', name);
            execute format('alter table %I force row level security', name);
            execute format(
                    'create policy own_university on %I using (university = nullif(current_setting(''app.tenant'', true), '''')) '
                        || 'with check (university = nullif(current_setting(''app.tenant'', true), ''''))', name);
        end loop;
end
$$;
