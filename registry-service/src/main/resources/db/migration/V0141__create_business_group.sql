create table business_group (
    id                uuid         primary key,
    name              varchar(200) not null,
    search_name       varchar(200) not null,
    kind              varchar(20)  not null,
    region_code       varchar(13)  collate "C" not null,
    main_kbli_edition varchar(4),
    main_kbli_code    varchar(5),
    version           bigint       not null,
    constraint business_group_main_kbli_check check ((main_kbli_edition is null) = (main_kbli_code is null))
);

create index business_group_region_code_idx on business_group (region_code, id);
create index business_group_search_name_idx on business_group using gin (search_name gin_trgm_ops);

create table business_group_member (
    group_id    uuid not null constraint business_group_member_group_fkey references business_group,
    business_id uuid not null constraint business_group_member_business_fkey references business,
    constraint business_group_member_pkey primary key (group_id, business_id)
);

create index business_group_member_business_idx on business_group_member (business_id);
