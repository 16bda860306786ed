-- Messages that this service could not handle, with the reason; the same goes to the dead-letter topic.
create table dead_letter (
    id           uuid         primary key,
    topic        varchar(200) not null,
    partition    integer      not null,
    record_offset bigint      not null,
    message_key  text,
    payload      bytea        not null,
    reason       text         not null,
    failed_at    timestamptz  not null,
    redelivered_at timestamptz,
    constraint dead_letter_record_key unique (topic, partition, record_offset)
);
