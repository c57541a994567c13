-- Whoever writes into a unit that a decision took away just then lost a race, and hears that and not of an unfit value:
-- class 40 is what PostgreSQL itself says of transactions that stood in each other's way.
create or replace function unit_must_stand() returns trigger language plpgsql as
$$
declare
    gone date;
begin
    select dissolved_on into gone from unit where university = new.university and id = new.unit for share;
    if gone is not null then
        raise exception using errcode = '40001', message = 'the unit is dissolved';
    end if;
    return new;
end
$$;

create or replace function parent_must_stand() returns trigger language plpgsql as
$$
declare
    above unit%rowtype;
begin
    select * into above from unit where university = new.university and id = new.parent for share;
    if found and (above.dissolved_on is not null or new.path is distinct from above.path || new.id) then
        raise exception using errcode = '40001', message = 'the unit above is dissolved, or stands elsewhere by now';
    end if;
    return null;
end
$$;
