-- pg_trgm is a trusted extension: the owner of the database may create it.
create extension if not exists pg_trgm;

create table business (
    id                     uuid         primary key,
    name                   varchar(200) not null,
    search_name            varchar(200) not null,
    nib                    varchar(13)  constraint business_nib_key unique,
    region_code            varchar(13)  collate "C" not null,
    main_kbli_edition      varchar(4),
    main_kbli_code         varchar(5),
    produces               boolean,
    processes_materials    boolean,
    has_production_place   boolean,
    industry_status        varchar(30),
    status                 varchar(20)  not null,
    status_before_suspension varchar(20),
    registered_at          timestamptz  not null,
    last_proposed_by       varchar(200) not null,
    version                bigint       not null,
    constraint business_main_kbli_check check ((main_kbli_edition is null) = (main_kbli_code is null))
);

-- Codes sort bytewise ("C"), so one index serves the subtree of a region and keyset paging inside it.
create index business_region_code_idx on business (region_code, id);
create index business_search_name_idx on business using gin (search_name gin_trgm_ops);

-- Who changed what, when and why, with the record before and after: one row per version of a business.
create table business_change (
    business_id uuid         not null constraint business_change_business_fkey references business,
    version     bigint       not null,
    kind        varchar(20)  not null,
    changed_by  varchar(200) not null,
    changed_at  timestamptz  not null,
    reason      text,
    before      jsonb,
    after       jsonb        not null,
    constraint business_change_pkey primary key (business_id, version)
);
