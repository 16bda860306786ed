create table partner (
    id          uuid         constraint partner_pkey primary key,
    name        varchar(200) not null,
    search_name varchar(200) not null,
    kind        varchar(20)  not null,
    region_code varchar(13)  collate "C" not null,
    website     varchar(300),
    ended_on    date,
    note        varchar(1000),
    outlets     jsonb        not null default '[]',
    version     bigint       not null,
    constraint partner__name_key unique (region_code, name)
);
create index partner_regency_idx on partner (left(region_code, 5), id);
create index partner_province_idx on partner (left(region_code, 2), id);

-- Without a key to product, whose table a later migration makes; none is ever deleted.
-- A product is in an outlet once at a time: from placed_on (null: not known) until removed_on, the first day after.
create table placement (
    id         uuid   constraint placement_pkey primary key,
    partner_id uuid   not null constraint placement_partner_fkey references partner,
    outlet_id  uuid   not null,
    product_id uuid   not null,
    placed_on  date,
    removed_on date,
    note       varchar(1000),
    version    bigint not null,
    constraint placement_days_check check (placed_on <= removed_on),
    constraint placement__product_id_key
        exclude using gist (outlet_id with =, product_id with =, daterange(placed_on, removed_on) with &&)
);
create index placement_partner_idx on placement (partner_id, id);
create index placement_product_idx on placement (product_id, id);
