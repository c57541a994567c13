-- Reorganisations: drafts and decisions, and which unit came of which.

create table reorganisation (
    id            uuid primary key,
    university    text   not null references university (code),
    title         text   not null check (title is json),
    consultation  text   check (consultation is json),
    deciding_unit uuid   not null,
    decided_on    date,
    -- the deepest unit above everything touched: who holds an office there or above may see and decide
    scope         uuid   not null,
    program       text   not null check (program is json),
    state         text   not null check (state in ('DRAFT', 'DECIDED')),
    effective_on  date,
    -- the ids of the units that were established, by their keys in the program
    made          text   not null check (made is json),
    version       bigint not null,
    unique (university, id),
    foreign key (university, deciding_unit) references unit (university, id),
    foreign key (university, scope) references unit (university, id),
    check ((state = 'DECIDED') = (effective_on is not null))
);

create table lineage (
    university     text not null,
    reorganisation uuid not null,
    from_unit      uuid not null,
    to_unit        uuid not null,
    kind           text not null,
    effective_on   date not null,
    primary key (university, from_unit, to_unit, kind, reorganisation),
    foreign key (university, reorganisation) references reorganisation (university, id),
    foreign key (university, from_unit) references unit (university, id),
    foreign key (university, to_unit) references unit (university, id)
);
create index on lineage (university, to_unit);

do
$$
declare
    name text;
begin
    foreach name in array array ['reorganisation', 'lineage']
        loop
            execute format('alter table %I enable row level security', name);
            execute format('alter table %I force row level security', name);
            execute format(
                    'create policy own_university on %I using (university = nullif(current_setting(''app.tenant'', true), '''')) '
                        || 'with check (university = nullif(current_setting(''app.tenant'', true), ''''))', name);
        end loop;
    -- what was decided stays, and so does what came of it
    execute format('revoke update, delete on lineage from %I', current_database() || '_app');
end
$$;
create policy only_drafts_are_discarded on reorganisation as restrictive for delete using (state = 'DRAFT');

-- A decision locks the tree while it is carried out. Whoever read the tree just before, and writes just after, would place
-- somebody in a unit that is no more, or a unit below one that stands elsewhere by now. So the last look is taken here, at a
-- row that is held until the end. It is told as a data exception: the request was about what no longer is.
create function unit_must_stand() returns trigger language plpgsql as
$$
declare
    gone date;
begin
    select dissolved_on into gone from unit where university = new.university and id = new.unit for share;
    if gone is not null then
        raise exception using errcode = '22023', message = 'the unit is dissolved';
    end if;
    return new;
end
$$;
create trigger unit_must_stand before insert or update of unit on member
    for each row execute function unit_must_stand();
create trigger unit_must_stand before insert on appointment
    for each row execute function unit_must_stand();

create function parent_must_stand() returns trigger language plpgsql as
$$
declare
    above unit%rowtype;
begin
    select * into above from unit where university = new.university and id = new.parent for share;
    if found and (above.dissolved_on is not null or new.path is distinct from above.path || new.id) then
        raise exception using errcode = '22023', message = 'the unit above is dissolved, or stands elsewhere by now';
    end if;
    return null;
end
$$;
-- deferrable, because a decision establishes a unit before it moves the one above
create constraint trigger parent_must_stand after insert on unit
    deferrable initially immediate for each row execute function parent_must_stand();
