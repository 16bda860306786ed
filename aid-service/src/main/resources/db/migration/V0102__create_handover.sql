create table handover (
    id                 uuid         not null constraint handover_pkey primary key,
    number             varchar(100),
    handed_over_on     date         not null,
    ceremony           varchar(200),
    region_code        varchar(13)  collate "C" not null,
    recipient_kind     varchar(10)  not null,
    recipient_id       uuid         not null,
    recipient_name     text         not null,
    industry_recipient boolean,
    override_reason    varchar(1000),
    total_value        bigint,
    recorded_by        varchar(200) not null,
    recorded_at        timestamptz  not null,
    version            bigint       not null,
    constraint handover_override_reason_check check (industry_recipient or industry_recipient is null or override_reason is not null)
);

-- The regency's office gives the numbers.
create unique index handover__number_key on handover (left(region_code, 5), number);
create index handover_newest_idx on handover (handed_over_on, id);
create index handover_region_code_idx on handover (region_code, handed_over_on, id);
create index handover_recipient_id_idx on handover (recipient_id, handed_over_on, id);

create table handover_item (
    handover_id   uuid         not null constraint handover_item_handover_fkey references handover,
    position      integer      not null,
    name          varchar(200) not null,
    category      varchar(60)  not null,
    quantity      numeric(12, 3),
    unit          varchar(30),
    unit_value    bigint,
    serial_number varchar(100),
    constraint handover_item_pkey primary key (handover_id, position)
);
