-- Why the old side does not let somebody go: what is wrong with what was asked for, never with the person.
alter table transfer add column decline_reason text;

-- Taking back names the words that were agreed to; what else was written there was never looked at, and outlives everybody.
-- The owner sees all rows only while the policy is not forced upon it.
alter table consent no force row level security;
update consent taken_back
set text = coalesce((select before.text from consent before
                     where before.university = taken_back.university and before.person = taken_back.person
                       and before.purpose = taken_back.purpose and before.given and before.id < taken_back.id
                     order by before.id desc limit 1),
                    lower(replace(purpose, '_', '-')) || '.1')
where not given;
alter table consent force row level security;

-- Where somebody who was erased was to go, in words that they may have typed.
alter table person no force row level security;
alter table transfer no force row level security;
update transfer set destination = null
where destination is not null
  and (exists (select from person p where p.id = transfer.person and p.wrapped_key is null)
       or exists (select from transfer half join person p on p.id = half.person and p.wrapped_key is null
                  where half.id = transfer.counterpart));
alter table transfer force row level security;
alter table person force row level security;
