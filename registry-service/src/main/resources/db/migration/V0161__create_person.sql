-- Personal data are in particulars, each field encrypted with its mask beside it; the hashes are keyed.
create table person (
    id             uuid        primary key,
    region_code    varchar(13) collate "C" not null,
    sex            varchar(6),
    particulars    jsonb       not null,
    nik_hash       bytea       constraint person_nik_key unique,
    phone_hash     bytea,
    registered_at  timestamptz not null,
    erased_at      timestamptz,
    erased_by      varchar(200),
    erasure_reason varchar(30),
    version        bigint      not null,
    constraint person_erased_check check (
        erased_at is null or (nik_hash is null and phone_hash is null and sex is null and particulars = '{}'))
);

create index person_region_code_idx on person (region_code, id);
create index person_phone_hash_idx on person (phone_hash) where phone_hash is not null;
