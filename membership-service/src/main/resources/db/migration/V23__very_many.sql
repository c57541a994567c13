-- What a hundred thousand people at once made slow.

-- A person has a score of words or two to be found by. A foreign key looks each of them up alone, which took an import more
-- time than all else it does; this looks once for all that one statement wrote. The other half of the key was never used:
-- a person's row outlives the person, and from now on that holds without the code too.
alter table name_token drop constraint name_token_university_person_fkey;

create function words_must_be_of_somebody() returns trigger language plpgsql as
$$
begin
    if exists (select from written w
               where not exists (select from person p where p.university = w.university and p.id = w.person)) then
        raise exception using errcode = '23503', message = 'words are of nobody at this university';
    end if;
    return null;
end
$$;
create trigger words_must_be_of_somebody after insert on name_token
    referencing new table as written
    for each statement execute function words_must_be_of_somebody();

do
$$
begin
    execute format('revoke update on name_token from %I', current_database() || '_app');
    execute format('revoke delete on person from %I', current_database() || '_app');
end
$$;
