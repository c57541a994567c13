-- Imports of members from spreadsheets (domain.md M3). A staged row already is the person it will become: what is known by
-- name lies sealed under the person's own key, so that nothing here can be read either, and applying is a matter of
-- moving rows.

create table member_import (
    id               uuid primary key,
    university       text        not null references university (code),
    -- rows may name this unit and those below it
    unit             uuid        not null,
    file_name        text        not null,
    state            text        not null,
    -- the rows are shown to this account alone
    uploaded_by      text,
    -- the upload that counts: an older one that still runs finds another here and stops
    upload           uuid,
    -- when an upload of which nothing more was heard is taken for dead
    silent_from      timestamptz,
    rows_read        int         not null,
    rows_with_errors int         not null,
    problem          text,
    problem_words    text,
    expires_at       timestamptz not null,
    undoable_until   timestamptz,
    version          bigint      not null,
    unique (university, id),
    foreign key (university, unit) references unit (university, id)
);
create index on member_import (university, state);

create table import_row (
    university         text     not null,
    import             uuid     not null,
    number             int      not null,
    person             uuid     not null,
    wrapped_key        bytea    not null,
    sealed             bytea    not null,
    login_hash         bytea,
    campus_number_hash bytea    not null,
    tokens             bigint[] not null,
    unit               uuid     not null,
    stage              text     not null,
    joined_on          date     not null,
    primary key (import, number),
    foreign key (university, import) references member_import (university, id),
    foreign key (university, unit) references unit (university, id)
);

-- What is wrong, and where; never the value itself.
create table import_error (
    university  text not null,
    import      uuid not null,
    -- row, column and fault as one, so that pages follow the sheet
    id          uuid not null,
    number      int  not null,
    column_name text not null,
    code        text not null,
    argument    text,
    primary key (import, id),
    foreign key (university, import) references member_import (university, id)
);

-- Whom an import brought, for as long as it can be undone.
create table imported_person (
    university text not null,
    import     uuid not null,
    number     int  not null,
    person     uuid not null,
    unit       uuid not null,
    joined_on  date not null,
    primary key (import, number),
    foreign key (university, import) references member_import (university, id),
    foreign key (university, person) references person (university, id)
);
create index on imported_person (university, person);

do
$$
declare
    name text;
begin
    foreach name in array array ['member_import', 'import_row', 'import_error', 'imported_person']
        loop
            execute format('alter table %I enable row level security', name);
            execute format('alter table %I force row level security', name);
            execute format(
                    'create policy own_university on %I using (university = nullif(current_setting(''app.tenant'', true), '''')) '
                        || 'with check (university = nullif(current_setting(''app.tenant'', true), ''''))', name);
        end loop;
end
$$;
