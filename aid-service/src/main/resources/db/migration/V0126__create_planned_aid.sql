create table planned_aid (
    id             uuid         not null constraint planned_aid_pkey primary key,
    application_id uuid,
    office_id      uuid         not null,
    region_code    varchar(13)  collate "C" not null,
    fiscal_year    integer      not null,
    recipient_kind varchar(10)  not null,
    recipient_id   uuid         not null,
    what           varchar(500) not null,
    source         varchar(300),
    recorded_by    varchar(200) not null,
    recorded_at    timestamptz  not null,
    withdrawn_at   timestamptz,
    version        bigint       not null
);

create index planned_aid_regency_idx on planned_aid (left(region_code, 5), id);
create index planned_aid_province_idx on planned_aid (left(region_code, 2), id);
create index planned_aid_fiscal_year_idx on planned_aid (fiscal_year);
create index planned_aid_application_id_idx on planned_aid (application_id);

-- The recipient and the businesses in it.
create table planned_aid_party (
    planned_aid_id uuid not null constraint planned_aid_party_planned_aid_id_fkey references planned_aid,
    party_id       uuid not null,
    constraint planned_aid_party_pkey primary key (planned_aid_id, party_id)
);

create index planned_aid_party_party_id_idx on planned_aid_party (party_id);
