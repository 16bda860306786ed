create table freeze_period (
    id          uuid         not null constraint freeze_period_pkey primary key,
    region_code varchar(13)  collate "C" not null,
    first_day   date         not null,
    last_day    date         not null,
    acts        jsonb        not null,
    reason      varchar(500) not null,
    version     bigint       not null,
    constraint freeze_period_days_check check (first_day <= last_day)
);

create index freeze_period_region_code_idx on freeze_period (region_code, last_day);
