-- The first answer to every create, so that a repeat with the same Idempotency-Key gives it again.
create table idempotent_request (
    caller          varchar(200) not null,
    idempotency_key varchar(128) not null,
    request_hash    bytea        not null,
    status          integer      not null,
    headers         jsonb        not null,
    body            bytea        not null,
    answered_at     timestamptz  not null,
    constraint idempotent_request_pkey primary key (caller, idempotency_key)
);

create index idempotent_request_answered_at_idx on idempotent_request (answered_at);
