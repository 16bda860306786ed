create table award_decree (
    id             uuid         not null constraint award_decree_pkey primary key,
    number         varchar(100) not null,
    decided_on     date         not null,
    region_code    varchar(13)  collate "C" not null,
    signatory_post varchar(200) not null,
    file_id        uuid,
    file_sha256    varchar(64),
    awards         jsonb        not null,
    revocation     jsonb,
    issued_by      varchar(200) not null,
    recorded_at    timestamptz  not null,
    version        bigint       not null
);

-- The office of a regency (or province) numbers its decrees anew each year.
create unique index award_decree__number_key
    on award_decree (left(region_code, 5), extract(year from decided_on), number);
create index award_decree_regency_idx on award_decree (left(region_code, 5), id);
create index award_decree_province_idx on award_decree (left(region_code, 2), id);
