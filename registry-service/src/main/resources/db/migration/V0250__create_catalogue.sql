-- What the public sees: drawn from products, businesses and certificates by one keeper, and rebuilt from them (ADR 0024).
-- state is the answer as it is given, so it is json: never searched, its order kept.
create table catalog_product (
    id           uuid          constraint catalog_product_pkey primary key,
    state        json          not null,
    content_hash varchar(64)   not null,
    business_id  uuid          not null,
    region_code  varchar(8)    collate "C" not null,
    search_name  text          not null,
    kbli_edition varchar(4),
    kbli_code    varchar(5),
    kbki         varchar(10)   collate "C",
    tkdn         numeric(5, 2),
    bmp          numeric(5, 2),
    price        bigint,
    size_class   varchar(20)   not null,
    updated_at   timestamptz   not null,
    words        text[]        not null generated always as (string_to_array(search_name, ' ')) stored,
    kbli_keys    text[]        not null generated always as (business_kbli_keys(kbli_edition, kbli_code, '[]')) stored
);

create index catalog_product_province_idx on catalog_product (left(region_code, 2), id);
create index catalog_product_regency_idx on catalog_product (left(region_code, 5), id);
create index catalog_product_district_idx on catalog_product (region_code, id);
create index catalog_product_kbki_idx on catalog_product (kbki, id) where kbki is not null;
create index catalog_product_price_idx on catalog_product (price, id) where price is not null;
create index catalog_product_tkdn_idx on catalog_product (tkdn, id) where tkdn is not null;
create index catalog_product_search_idx on catalog_product using gin (words, kbli_keys) with (fastupdate = off);

create trigger catalog_product_learn_words after insert or update of search_name on catalog_product
    for each row execute function learn_search_words();

create table catalog_product_certificate (
    product_id  uuid        not null
        constraint catalog_product_certificate_product_fkey references catalog_product on delete cascade,
    type        varchar(20) not null,
    valid_from  date,
    valid_until date
);

create index catalog_product_certificate_idx on catalog_product_certificate (product_id, type)
    include (valid_from, valid_until);

create table catalog_change (
    sequence   bigint      constraint catalog_change_pkey primary key,
    product_id uuid        not null,
    kind       varchar(10) not null,
    reasons    text[]      not null,
    at         timestamptz not null,
    state      json,
    constraint catalog_change_kind_check check (kind in ('PUBLISHED', 'UPDATED', 'WITHDRAWN')),
    constraint catalog_change_state_check check ((kind = 'WITHDRAWN') = (state is null))
);

create index catalog_change_product_idx on catalog_change (product_id, sequence);
create index catalog_change_at_idx on catalog_change (at);

-- A product to look at: -infinity for one that was changed, the day of its next change by the calendar alone.
-- Rows are only ever added by those who change something, so that nobody waits for anybody.
create table catalog_due (
    id         bigint      generated always as identity constraint catalog_due_pkey primary key,
    product_id uuid        not null,
    due_at     timestamptz not null
);

create index catalog_due_due_idx on catalog_due (due_at, id);
create index catalog_due_product_idx on catalog_due (product_id);

-- One row; whoever holds its lock is the keeper, so that sequences have no gaps and are seen in order.
create table catalog_state (
    only_row      boolean constraint catalog_state_pkey primary key default true check (only_row),
    last_sequence bigint  not null,
    horizon       bigint  not null
);

insert into catalog_state (last_sequence, horizon) values (0, 0);
insert into catalog_due (product_id, due_at) select id, '-infinity' from product;
