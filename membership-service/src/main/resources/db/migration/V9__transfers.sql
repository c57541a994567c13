-- Members on their way from one branch to another, and lists of those who are about to leave.
-- A letter between two universities has two rows, one in each; they name each other, and no third ever names either.

create sequence transfer_letter;

create table transfer (
    id               uuid primary key,
    university       text    not null references university (code),
    kind             text    not null,
    state            text    not null,
    person           uuid,
    from_unit        uuid,
    to_unit          uuid,
    other_university text references university (code),
    counterpart      uuid,
    -- a branch elsewhere, or an organisation outside the suite, in words
    destination      text,
    asked_by_member  boolean not null,
    requested_on     date    not null,
    letter_number    text,
    released_on      date,
    expires_on       date,
    closed_on        date,
    return_reason    text,
    version          bigint  not null,
    unique (university, id),
    foreign key (university, person) references person (university, id),
    foreign key (university, from_unit) references unit (university, id),
    foreign key (university, to_unit) references unit (university, id),
    foreign key (other_university, counterpart) references transfer (university, id),
    unique (other_university, counterpart),
    check (other_university <> university),
    -- who comes from elsewhere is a person here only when received
    check (kind = 'FROM_ANOTHER_UNIVERSITY' or (person is not null and from_unit is not null)),
    check (kind <> 'FROM_ANOTHER_UNIVERSITY' or (counterpart is not null and (person is null) = (state <> 'RECEIVED')))
);
-- one at a time
create unique index on transfer (university, person) where state in ('REQUESTED', 'RELEASED');
create index on transfer (university, person, id);
create index on transfer (university, from_unit, id);
create index on transfer (university, to_unit, id);

create table leaver_list (
    id         uuid primary key,
    university text   not null references university (code),
    unit       uuid   not null,
    title      text   not null,
    made_on    date   not null,
    version    bigint not null,
    unique (university, id),
    foreign key (university, unit) references unit (university, id)
);
create index on leaver_list (university, unit, id);

create table leaver (
    university text not null,
    list       uuid not null,
    person     uuid not null,
    primary key (university, list, person),
    foreign key (university, list) references leaver_list (university, id),
    foreign key (university, person) references person (university, id)
);
create index on leaver (university, person);

do
$$
declare
    name text;
begin
    foreach name in array array ['transfer', 'leaver_list', 'leaver']
        loop
            execute format('alter table %I enable row level security', name);
            execute format('alter table %I force row level security', name);
            execute format(
                    'create policy own_university on %I using (university = nullif(current_setting(''app.tenant'', true), '''')) '
                        || 'with check (university = nullif(current_setting(''app.tenant'', true), ''''))', name);
        end loop;
end
$$;
