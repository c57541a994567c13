-- What platform needs in every service's database. Neither table belongs to a university, so neither has a policy.

-- A fact that this service has acted on; the primary key is what makes "once" true.
create table inbox (
    event       uuid        not null,
    listener    text        not null,
    received_at timestamptz not null default now(),
    primary key (event, listener)
);

-- What a POST with an Idempotency-Key answered: no personal data, only fingerprints of caller, key and request.
create table idempotency_key (
    id         text        primary key,
    request    text        not null,
    made       uuid,
    location   text,
    created_at timestamptz not null default now()
);
