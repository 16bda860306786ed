-- Lists that belong to one cluster are columns of it: an aggregate is one row. Its members are memberships.
create table cluster (
    id                 uuid         constraint cluster_pkey primary key,
    name               varchar(200) not null,
    aliases            jsonb        not null default '[]',
    search_name        text         not null,
    region_code        varchar(13)  collate "C" not null,
    main_kbli_edition  varchar(4),
    main_kbli_code     varchar(5),
    product_group      varchar(100),
    products           jsonb        not null default '[]',
    since_year         int,
    legal_basis        varchar(500),
    spatial_plan_basis varchar(500),
    hazardous_waste    jsonb,
    managers           jsonb        not null default '[]',
    facilities         jsonb        not null default '[]',
    reported           jsonb        not null default '[]',
    closed_on          date,
    closing_reason     varchar(1000),
    member_changes     bigint       not null default 0,
    version            bigint       not null,
    constraint cluster_main_kbli_check check ((main_kbli_edition is null) = (main_kbli_code is null))
);
create index cluster_region_code_idx on cluster (region_code, id);
create index cluster_regency_idx on cluster (left(region_code, 5), id);
create index cluster_province_idx on cluster (left(region_code, 2), id);

-- How many units a cluster needs. For DAK only what was seen: other islands have thresholds that nobody has read yet.
create table cluster_threshold (
    code       varchar(40)   constraint cluster_threshold_code_key primary key,
    purpose    varchar(10)   not null,
    island     varchar(20),
    minimum    int           not null,
    valid_from date,
    valid_to   date,
    title      varchar(200)  not null,
    mark       varchar(10)   not null,
    citation   varchar(1000) not null,
    added_by   varchar(200)  not null,
    version    bigint        not null default 0,
    constraint cluster_threshold_minimum_check check (minimum > 0),
    constraint cluster_threshold__valid_from_key
        exclude using gist (purpose with =, coalesce(island, '') with =, daterange(valid_from, valid_to) with &&)
);
insert into cluster_threshold (code, purpose, island, minimum, valid_from, title, mark, citation, added_by) values
    ('PP_29_2018', 'SENTRA', null, 5, null, 'PP 29/2018', 'VERIFIED',
     'At least five units with the same product, material and/or process. Before 2018 counted by the same number [G].',
     'migration'),
    ('PERPRES_123_2020_SUMATERA', 'DAK', 'SUMATERA', 10, '2021-01-01', 'Perpres 123/2020', 'SECONDARY',
     'At least ten IKM in Sumatra, by Disperindag Sumatera Barat. An official must confirm the current year.',
     'migration'),
    ('PERPRES_123_2020_KALIMANTAN', 'DAK', 'KALIMANTAN', 10, '2021-01-01', 'Perpres 123/2020', 'SECONDARY',
     'At least ten IKM in Kalimantan, by Disperindag Sumatera Barat. An official must confirm the current year.',
     'migration');
