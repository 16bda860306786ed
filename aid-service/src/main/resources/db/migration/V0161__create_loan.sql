-- For a unit beside its days in one exclusion constraint; trusted, so the owner of the database may create it.
create extension if not exists btree_gist;

-- until_on is the last day; a return before it sets it to the day of the return.
create table loan (
    id            uuid         not null constraint loan_pkey primary key,
    equipment_id  uuid         not null constraint loan_equipment_fkey references equipment,
    region_code   varchar(13)  collate "C" not null,
    holder_kind   varchar(10)  not null,
    holder_id     uuid,
    holder_name   text         not null,
    purpose       varchar(500),
    from_on       date         not null,
    until_on      date         not null,
    status        varchar(10)  not null,
    returned_on   date,
    condition     varchar(8),
    reason        varchar(1000),
    recorded_by   varchar(200) not null,
    recorded_at   timestamptz  not null,
    version       bigint       not null,
    constraint loan_days_check check (until_on >= from_on),
    constraint loan__from_key
        exclude using gist (equipment_id with =, daterange(from_on, until_on, '[]') with &&)
        where (status <> 'CANCELLED')
);

create index loan_regency_idx on loan (left(region_code, 5), id);
create index loan_province_idx on loan (left(region_code, 2), id);
create index loan_equipment_idx on loan (equipment_id, id);
create index loan_out_idx on loan (until_on, id) where status = 'OUT';
