-- The newest version of every business, as far as it is counted.
create table counted_business (
    id              uuid        not null constraint counted_business_pkey primary key,
    version         bigint      not null,
    region_code     varchar(13) collate "C" not null,
    status          varchar(20) not null,
    industry_status varchar(30) not null
);

-- How many of them are alike. A cell that has become empty stays.
create table business_count (
    region_code     varchar(13) collate "C" not null,
    status          varchar(20) not null,
    industry_status varchar(30) not null,
    businesses      bigint      not null,
    constraint business_count_pkey primary key (region_code, status, industry_status)
);
