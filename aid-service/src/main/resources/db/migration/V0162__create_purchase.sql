-- lines: [{name, category, brand, specification, price, equipmentIds}], price in whole rupiah per unit.
create table purchase (
    id              uuid         not null constraint purchase_pkey primary key,
    number          varchar(100) not null,
    bought_on       date         not null,
    supplier        varchar(200) not null,
    region_code     varchar(13)  collate "C" not null,
    office_id       uuid,
    budget_line_id  uuid,
    package_id      uuid,
    application_ids jsonb        not null,
    lines           jsonb        not null,
    evidence        jsonb        not null,
    total           bigint,
    recorded_by     varchar(200) not null,
    recorded_at     timestamptz  not null,
    version         bigint       not null
);

-- The regency's office gives the numbers.
create unique index purchase__number_key on purchase (left(region_code, 5), number);
create index purchase_province_idx on purchase (left(region_code, 2), id);
create index purchase_regency_idx on purchase (left(region_code, 5), id);
create index purchase_budget_line_idx on purchase (budget_line_id, id) where budget_line_id is not null;
create index purchase_applications_idx on purchase using gin (application_ids);

alter table equipment add constraint equipment_purchase_fkey foreign key (purchase_id) references purchase;
