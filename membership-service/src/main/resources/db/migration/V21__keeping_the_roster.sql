-- Who is a member no more without having gone elsewhere: the day, and whether they left or died. Nothing else is kept.
create table departure (
    id          uuid primary key,
    university  text        not null,
    person      uuid        not null,
    kind        text        not null,
    departed_on date        not null,
    noted_by    uuid        not null,
    noted_at    timestamptz not null,
    foreign key (university, person) references person (university, id)
);
create index on departure (university, person, id);

alter table departure enable row level security;
alter table departure force row level security;
create policy own_university on departure
    using (university = nullif(current_setting('app.tenant', true), ''))
    with check (university = nullif(current_setting('app.tenant', true), ''));

-- The office that put something right by itself; null where the person asked for it.
alter table correction add column begun_by uuid;
