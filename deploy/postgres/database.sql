-- What every service's database needs before its first row: the outbox, who may use it, and what Debezium reads.
-- Run as <database>_owner inside the database; the same file in every environment and in tests; harmless to run again.
-- The logical slot is made after this, by a superuser: rows committed before it exists would never be published.

create table if not exists outbox (
    id            uuid primary key,
    aggregatetype text not null,
    aggregateid   text not null,
    type          text not null,
    source        text not null,
    time          text not null,
    subject       text not null,
    specversion   text not null default '1.0',
    university    text,
    traceparent   text,
    contenttype   text not null default 'application/json',
    payload       text not null
);

do
$$
declare
    app text := current_database() || '_app';
begin
    -- A role may be missing where nothing uses it (a test without Debezium, for one).
    if exists (select from pg_roles where rolname = app) then
        execute format('grant usage on schema public to %I', app);
        execute format('alter default privileges in schema public grant select, insert, update, delete on tables to %I', app);
        execute format('alter default privileges in schema public grant usage, select on sequences to %I', app);
        execute format('revoke all on outbox from %I', app);
        execute format('grant select, insert on outbox to %I', app);
    end if;
    if exists (select from pg_roles where rolname = 'debezium') then
        grant usage on schema public to debezium;
        grant select on outbox to debezium;
    end if;
    -- Inserts only: a fact is written once, so nothing else is worth sending to Connect.
    if not exists (select from pg_publication where pubname = 'baton_outbox') then
        create publication baton_outbox for table outbox with (publish = 'insert');
    end if;
end
$$;
