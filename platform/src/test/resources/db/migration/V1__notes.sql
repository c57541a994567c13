create table note (
    id         uuid    primary key,
    university text    not null,
    content    text    not null,
    version    bigint  not null,
    unique (university, content)
);
alter table note enable row level security;
alter table note force row level security;
create policy own_university on note
    using (university = nullif(current_setting('app.tenant', true), ''))
    with check (university = nullif(current_setting('app.tenant', true), ''));
