-- facts: what is known of a product, in the words of the API; what lists are narrowed by is drawn from it.
create table product (
    id                uuid         constraint product_pkey primary key,
    business_id       uuid         not null constraint product_business_fkey references business,
    region_code       varchar(13)  collate "C" not null,
    facts             jsonb        not null,
    search_name       text         not null,
    price_amount      bigint       constraint product_price_check check (price_amount > 0),
    price_since       date,
    price_source      varchar(200),
    status            varchar(10)  not null
        constraint product_status_check check (status in ('KEPT', 'OFFERED', 'RETIRED')),
    offer_wish        varchar(10),
    offered_at        timestamptz,
    retired_at        timestamptz,
    retirement_reason varchar(1000),
    recorded_at       timestamptz  not null,
    version           bigint       not null,
    words             text[]       not null generated always as (string_to_array(search_name, ' ')) stored,
    kbli_keys         text[]       not null
        generated always as (business_kbli_keys(facts -> 'kbli' ->> 'edition', facts -> 'kbli' ->> 'code', '[]')) stored,
    kbki              text         collate "C" generated always as (facts -> 'codes' ->> 'kbki') stored,
    gtin              text         collate "C" generated always as (facts -> 'codes' ->> 'gtin') stored,
    constraint product_offer_check check ((status = 'OFFERED') = (offered_at is not null)),
    constraint product_retirement_check check ((status = 'RETIRED') = (retired_at is not null))
);

create index product_business_idx on product (business_id, id);
create index product_region_code_idx on product (region_code, id);
create index product_regency_idx on product (left(region_code, 5), id);
create index product_province_idx on product (left(region_code, 2), id);
create index product_kbki_idx on product (kbki, id) where kbki is not null;
create index product_gtin_idx on product (gtin) where gtin is not null;
create index product_search_idx on product using gin (left(region_code, 5), words, kbli_keys) with (fastupdate = off);

create trigger product_learn_words after insert or update of search_name on product
    for each row execute function learn_search_words();

-- Every price that was told, also one that was told later than it held; an amount that is null: not known any more.
create table product_price (
    id         uuid         constraint product_price_pkey primary key,
    product_id uuid         not null constraint product_price_product_fkey references product,
    amount     bigint       constraint product_price_amount_check check (amount > 0),
    since      date         not null,
    source     varchar(200),
    told_at    timestamptz  not null,
    told_by    varchar(200) not null
);

create index product_price_since_idx on product_price (product_id, since, id);
