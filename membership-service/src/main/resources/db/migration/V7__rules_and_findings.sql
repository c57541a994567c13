-- Rules as data, and what they found.

-- Whose branch it is, and of how many units it is the joint one: null where nobody said.
alter table unit
    add column kind text,
    add column covered_units integer,
    add constraint only_branches_have_a_kind check (type = 'BRANCH' or (kind is null and covered_units is null));

-- The versions of rules by which this suite has judged: the words and numbers are in files (resources/rules), and here is
-- the mark by which a changed file is noticed. They belong to no university.
create table rule_version (
    number       text        not null,
    version      integer     not null,
    valid_from   date        not null,
    valid_to     date,
    content_hash text        not null,
    loaded_at    timestamptz not null,
    primary key (number, version)
);

create table finding (
    id           uuid primary key,
    university   text    not null,
    unit         uuid    not null,
    rule         text    not null,
    rule_version integer not null,
    since        date    not null,
    -- the first day on which it was no longer found
    until        date,
    figures      text    not null,
    foreign key (university, unit) references unit (university, id),
    foreign key (rule, rule_version) references rule_version (number, version)
);
create unique index on finding (university, unit, rule, rule_version) where until is null;
create index on finding (university, unit);

alter table finding enable row level security;
alter table finding force row level security;
create policy own_university on finding using (university = nullif(current_setting('app.tenant', true), ''))
    with check (university = nullif(current_setting('app.tenant', true), ''));

-- What was found stays found, and the one thing that may be said of a version later is when it ends.
do
$$
begin
    execute format('revoke delete on finding from %I', current_database() || '_app');
    execute format('revoke update, delete on rule_version from %I', current_database() || '_app');
    execute format('grant update (valid_to) on rule_version to %I', current_database() || '_app');
end
$$;
