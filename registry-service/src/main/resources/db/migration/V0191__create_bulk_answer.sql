-- Which business a line of a bulk request registered, for as long as the request may be repeated.
create table bulk_answer (
    caller          varchar(200) not null,
    idempotency_key varchar(128) not null,
    line            int          not null,
    line_hash       bytea        not null,
    business_id     uuid         not null,
    answered_at     timestamptz  not null,
    constraint bulk_answer_pkey primary key (caller, idempotency_key, line)
);

create index bulk_answer_answered_at_idx on bulk_answer (answered_at);
