alter table region
    add column version int not null default 1,
    add constraint region_pkey primary key (code, valid_from);

create unique index region_code_now_key on region (code) where valid_to is null;
create unique index region_bps_code_now_key on region (bps_code) where valid_to is null and bps_code is not null;
create index region_parent_code_index on region (parent_code, code);
create index region_search_name_index on region using gin (search_name gin_trgm_ops);

analyze region;
