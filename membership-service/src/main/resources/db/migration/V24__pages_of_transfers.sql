-- Of all transfers of a university, a page of those that wait or are on their way; of one unit or person there are few.
create index on transfer (university, state, id);
