-- The seed and the population of that day draw the same sample again.
create table outcome_sample (
    id             uuid         not null constraint outcome_sample_pkey primary key,
    region_code    varchar(13)  collate "C" not null,
    from_day       date         not null,
    until_day      date         not null,
    confidence     integer      not null,
    margin         numeric(3, 1) not null,
    seed           bigint       not null,
    population     integer      not null,
    population_ids uuid[],
    size           integer      not null,
    confirmed      integer      not null,
    not_confirmed  integer      not null,
    not_found      integer      not null,
    checks         integer      not null,
    drawn_by       varchar(200) not null,
    drawn_at       timestamptz  not null,
    version        bigint       not null,
    constraint outcome_sample_size_check check (0 < size and size <= population),
    constraint outcome_sample_checked_check check (confirmed + not_confirmed + not_found <= size)
);

create index outcome_sample_regency_idx on outcome_sample (left(region_code, 5), id);
create index outcome_sample_province_idx on outcome_sample (left(region_code, 2), id);

create table outcome_sample_item (
    id         uuid not null constraint outcome_sample_item_pkey primary key,
    sample_id  uuid not null constraint outcome_sample_item_sample_fkey references outcome_sample,
    outcome_id uuid not null constraint outcome_sample_item_outcome_fkey references outcome,
    result     varchar(15),
    checked_on date,
    checked_by varchar(200),
    note       varchar(500),
    constraint outcome_sample_item__outcome_id_key unique (sample_id, outcome_id),
    constraint outcome_sample_item_checked_check check (num_nulls(result, checked_on, checked_by) in (0, 3))
);

create index outcome_sample_item_order_idx on outcome_sample_item (sample_id, id);
