-- A finding's figures may change while it lasts, and earlier days keep theirs: {"2026-12-06": {"members": 31, "most": 30}, ...},
-- from which day on they were so. What was kept until now is taken to have been so since it began.

-- the owner sees all rows only while the policy is not forced upon it
alter table finding no force row level security;
update finding set figures = cast(json_build_object(since, cast(figures as json)) as text);
alter table finding force row level security;
alter table finding add constraint figures_are_json check (figures is json object);
