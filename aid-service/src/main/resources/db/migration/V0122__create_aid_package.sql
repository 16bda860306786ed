create table aid_package (
    id          uuid          not null constraint aid_package_pkey primary key,
    name        varchar(200)  not null,
    purpose     varchar(2000) not null,
    kind        varchar(12)   not null,
    region_code varchar(13)   collate "C" not null,
    office_id   uuid,
    fiscal_year integer       not null,
    terms       jsonb         not null,
    status      varchar(10)   not null,
    version     bigint        not null
);

create index aid_package_regency_idx on aid_package (left(region_code, 5), id);
create index aid_package_province_idx on aid_package (left(region_code, 2), id);
create index aid_package_region_code_year_idx on aid_package (region_code, fiscal_year);
