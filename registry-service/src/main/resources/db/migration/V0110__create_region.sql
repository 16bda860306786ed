create extension if not exists pg_trgm;

-- One row per code and period: a retired code stays, with its successors, and is found again as of a date.
-- valid_from is -infinity where it is not known since when the code had been in use before its first decree here.
create table region (
    code          varchar(13) collate "C" not null,
    valid_from    date not null default '-infinity',
    valid_to      date,
    superseded_by varchar(13)[] not null default '{}',
    level         varchar(8) not null generated always as (
        case char_length(code) when 2 then 'PROVINCE' when 5 then 'REGENCY' when 8 then 'DISTRICT' else 'VILLAGE' end
    ) stored,
    parent_code   varchar(8) collate "C" generated always as (
        case char_length(code) when 2 then null when 5 then left(code, 2) when 8 then left(code, 5) else left(code, 8) end
    ) stored,
    name          varchar(100) not null,
    search_name   varchar(100) not null,
    bps_code      varchar(10) collate "C",
    postal_code   varchar(5),
    decree        varchar(60) not null,
    constraint region_code_check check (code ~ '^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$'),
    constraint region_validity_check check (valid_from < valid_to),
    constraint region_bps_code_check check (bps_code ~ '^(\d{2}|\d{4}|\d{7}|\d{10})$'),
    constraint region_postal_code_check check (postal_code ~ '^\d{5}$')
);
