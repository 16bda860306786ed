-- Who appends holds this row until the commit: numbers become visible in their order, and none is ever missing.
create table feed_head (
    only_one boolean not null default true constraint feed_head_pkey primary key,
    last     bigint  not null,
    constraint feed_head_only_one_check check (only_one)
);

insert into feed_head (last) values (0);

create table feed_event (
    sequence    bigint      not null constraint feed_event_pkey primary key,
    event_id    uuid        not null constraint feed_event_event_id_key unique,
    type        text        not null,
    subject     uuid        not null,
    region_code text,
    occurred_at timestamptz not null,
    event       text        not null
);

comment on column feed_event.event is 'the CloudEvent as it was sent: text, since jsonb would not keep it so';

create index feed_event_subject_idx on feed_event (subject, sequence);
