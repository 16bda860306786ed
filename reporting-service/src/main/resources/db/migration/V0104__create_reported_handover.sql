create table reported_handover (
    id                 uuid        not null constraint reported_handover_pkey primary key,
    version            bigint      not null,
    handed_over_on     date        not null,
    region_code        varchar(13) collate "C" not null,
    recipient_kind     varchar(20) not null,
    recipient_id       uuid        not null,
    total_value        bigint,
    industry_recipient boolean
);

create index reported_handover_region_code_idx on reported_handover (region_code, handed_over_on);
