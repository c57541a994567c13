-- Acting offices, one holder at a time, accounts whose state can be seen, reminders and mail.

alter table appointment add column acting boolean not null default false;
alter table appointment add unique (university, id);
-- what the code checks under a lock holds without the code too: one secretary, one group leader at a time, be it an acting one
alter table appointment add constraint one_holder_at_a_time exclude using gist (
    unit with =, office with =, daterange(begins_on, least(ended_on, expires_on + 1)) with &&
    ) where (office in ('SECRETARY', 'GROUP_LEADER'));

-- What has come of telling Keycloak. Where it would not have the login, there is no user and the reason stands here.
alter table account
    alter column keycloak_user drop not null,
    add column state   text   not null default 'ACTIVE',
    add column reason  text,
    add column version bigint not null default 0;

-- Which mark of a term has been noted, so that each is told once.
create table reminder (
    university  text not null,
    appointment uuid not null,
    mark        text not null,
    noted_on    date not null,
    primary key (university, appointment, mark),
    foreign key (university, appointment) references appointment (university, id)
);

-- Mail on its way out: to whom and what about, never an address, a name or a password.
create table mail (
    id         uuid primary key,
    university text        not null,
    person     uuid        not null,
    template   text        not null,
    parameters text        not null,
    state      text        not null,
    attempts   int         not null,
    created_at timestamptz not null,
    due_at     timestamptz not null,
    sent_at    timestamptz,
    version    bigint      not null,
    foreign key (university, person) references person (university, id)
);
create index on mail (university, due_at) where state = 'QUEUED';
create index on mail (university, id);

do
$$
declare
    name text;
begin
    foreach name in array array ['reminder', 'mail']
        loop
            execute format('alter table %I enable row level security', name);
            execute format('alter table %I force row level security', name);
            execute format(
                    'create policy own_university on %I using (university = nullif(current_setting(''app.tenant'', true), '''')) '
                        || 'with check (university = nullif(current_setting(''app.tenant'', true), ''''))', name);
        end loop;
end
$$;
