create table outcome (
    id             uuid         not null constraint outcome_pkey primary key,
    subject_kind   varchar(30)  not null,
    subject_id     uuid         not null,
    recipient_kind varchar(10)  not null,
    recipient_id   uuid         not null,
    recipient_name text         not null,
    region_code    varchar(13)  collate "C" not null,
    package_id     uuid,
    handed_over_on date         not null,
    baseline       jsonb,
    measurements   integer      not null,
    recorded_at    timestamptz  not null,
    version        bigint       not null,
    -- A unit may be taken back and given to another, or again.
    constraint outcome__subject_id_key unique (subject_id, recipient_id, handed_over_on)
);

create index outcome_regency_idx on outcome (left(region_code, 5), id);
create index outcome_province_idx on outcome (left(region_code, 2), id);
create index outcome_recipient_idx on outcome (recipient_id, id);

create table outcome_follow_up (
    id          uuid        not null constraint outcome_follow_up_pkey primary key,
    outcome_id  uuid        not null constraint outcome_follow_up_outcome_fkey references outcome,
    region_code varchar(13) collate "C" not null,
    month       integer     not null,
    due_on      date        not null,
    measured_on date,
    measurement jsonb,
    constraint outcome_follow_up__month_key unique (outcome_id, month),
    constraint outcome_follow_up_measured_check check ((measured_on is null) = (measurement is null))
);

create index outcome_follow_up_regency_idx on outcome_follow_up (left(region_code, 5), id) where measured_on is null;
create index outcome_follow_up_province_idx on outcome_follow_up (left(region_code, 2), id) where measured_on is null;

create table outcome_schedule (
    id          uuid         not null constraint outcome_schedule_pkey primary key,
    region_code varchar(13)  collate "C" not null,
    package_id  uuid,
    months      jsonb        not null,
    set_by      varchar(200) not null,
    set_at      timestamptz  not null
);

create index outcome_schedule_region_code_idx on outcome_schedule (region_code, id);
