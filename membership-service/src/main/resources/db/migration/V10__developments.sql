-- How people become members. Of a step its number, date, body and outcome are kept, and as JSON the few facts that a guard
-- needs: marks, ids, numbers. Nothing that was said, reviewed or voted by anybody.

create table development (
    id         uuid primary key,
    university text   not null,
    person     uuid   not null,
    state      text   not null,
    version    bigint not null,
    unique (university, id),
    foreign key (university, person) references person (university, id)
);
create index on development (university, person);
-- one at a time; whose ended may begin again
create unique index on development (university, person) where state = 'OPEN';

create table development_step (
    development uuid not null,
    -- the place among the entries of this development, not the number of the step
    number      int  not null,
    id          uuid not null unique,
    university  text not null,
    act         text not null,
    step        text,
    happened_on date not null,
    body        uuid not null,
    outcome     text not null,
    facts       text not null,
    primary key (development, number),
    foreign key (university, development) references development (university, id),
    foreign key (university, body) references unit (university, id)
);

do
$$
declare
    name text;
begin
    foreach name in array array ['development', 'development_step']
        loop
            execute format('alter table %I enable row level security', name);
            execute format('alter table %I force row level security', name);
            execute format(
                    'create policy own_university on %I using (university = nullif(current_setting(''app.tenant'', true), '''')) '
                        || 'with check (university = nullif(current_setting(''app.tenant'', true), ''''))', name);
        end loop;
end
$$;
