-- pg_trgm is a trusted extension: the owner of the database may create it.
create extension if not exists pg_trgm;

create table training (
    id            uuid         not null constraint training_pkey primary key,
    title         varchar(200) not null,
    theme         varchar(60)  not null,
    search_text   text         not null,
    fiscal_year   integer      not null,
    region_code   varchar(13)  collate "C" not null,
    capacity      integer      not null,
    enrolled      integer      not null default 0,
    industry_only boolean      not null,
    status        varchar(20)  not null,
    planned_by    varchar(200) not null,
    planned_at    timestamptz  not null,
    version       bigint       not null,
    constraint training_enrolled_check check (enrolled between 0 and capacity)
);

create index training_region_code_idx on training (region_code, id);
create index training_search_text_idx on training using gin (search_text gin_trgm_ops);

create table training_session (
    training_id uuid         not null constraint training_session_training_fkey references training,
    position    integer      not null,
    starts_at   timestamptz  not null,
    ends_at     timestamptz  not null,
    venue       varchar(200) not null,
    constraint training_session_pkey primary key (training_id, position),
    constraint training_session_ends_at_check check (starts_at < ends_at)
);
