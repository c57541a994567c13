-- How far somebody had come on which day: each change with what was so before it, so that the days between two changes are
-- known, those before the first one too, and those after the last one are what the roster says. No stage after it: off the
-- roster.
create table stage_change (
    id         uuid primary key,
    university text not null,
    person     uuid not null,
    changed_on date not null,
    before     text not null,
    after      text,
    -- the entry of a development that it follows, with which it can be taken back
    because_of uuid,
    foreign key (university, person) references person (university, id)
);
create index on stage_change (university, person, changed_on, id);
create index on stage_change (university, because_of);

alter table stage_change enable row level security;
alter table stage_change force row level security;
create policy own_university on stage_change
    using (university = nullif(current_setting('app.tenant', true), ''))
    with check (university = nullif(current_setting('app.tenant', true), ''));

-- What is known of those who have come this far here: on which day a step was passed that brought them to another stage, as far
-- as the roster has caught up with it. Of all others the roster is all that was ever said.
alter table stage_change no force row level security;
alter table development no force row level security;
alter table development_step no force row level security;
alter table member no force row level security;

with reached as (
    select s.university, d.person, s.id, s.number, s.development, s.happened_on, m.stage,
           case s.step when 'ACTIVIST_CONFIRMED' then 1 when 'TARGET_CONFIRMED' then 2 when 'APPROVAL' then 3
                       when 'FULL_APPROVAL' then 4 end as rank,
           array_position(array ['APPLICANT', 'ACTIVIST', 'DEVELOPMENT_TARGET', 'PROBATIONARY_MEMBER', 'FULL_MEMBER'],
                          m.stage) - 1 as present
    from development_step s
    join development d on d.university = s.university and d.id = s.development
    join member m on m.university = d.university and m.person = d.person
    where s.act = 'STEP' and s.outcome = 'PASSED'
      and s.step in ('ACTIVIST_CONFIRMED', 'TARGET_CONFIRMED', 'APPROVAL', 'FULL_APPROVAL')
      and d.state in ('OPEN', 'COMPLETED')
), last as (
    select distinct on (university, person) * from reached where rank = present
    order by university, person, happened_on desc, number desc
)
insert into stage_change (id, university, person, changed_on, before, after, because_of)
select gen_random_uuid(), university, person, happened_on,
       (array ['APPLICANT', 'ACTIVIST', 'DEVELOPMENT_TARGET', 'PROBATIONARY_MEMBER'])[rank], stage, id
from last;

alter table stage_change force row level security;
alter table development force row level security;
alter table development_step force row level security;
alter table member force row level security;
