-- A development stays open no longer than its person is on a roster. Whose person left before this was so is closed as the rows
-- tell it: with a departure where one is noted, else as moved, on the last day of a placement, but after the last entry.
alter table development no force row level security;
alter table development_step no force row level security;
alter table member no force row level security;
alter table placement no force row level security;
alter table departure no force row level security;

insert into development_step (development, number, id, university, act, happened_on, body, outcome, facts)
select d.id, last.number + 1, gen_random_uuid(), d.university,
       case when exists (select 1 from departure g where g.university = d.university and g.person = d.person)
            then 'DEPARTURE' else 'MOVE' end,
       greatest(last.happened_on, place.until_on), coalesce(place.unit, last.body), 'PASSED', '{}'
from development d
join lateral (select s.number, s.happened_on, s.body from development_step s
              where s.university = d.university and s.development = d.id order by s.number desc limit 1) last on true
left join lateral (select p.unit, p.until_on from placement p
                   where p.university = d.university and p.person = d.person order by p.from_on desc limit 1) place on true
where d.state = 'OPEN'
  and not exists (select 1 from member m where m.university = d.university and m.person = d.person);

update development d
set state = case act when 'DEPARTURE' then 'DEPARTED' else 'MOVED' end, version = version + 1
from development_step s
where s.university = d.university and s.development = d.id and s.act in ('DEPARTURE', 'MOVE') and d.state = 'OPEN';

alter table development force row level security;
alter table development_step force row level security;
alter table member force row level security;
alter table placement force row level security;
alter table departure force row level security;
