-- Limits of KUR by the days on which they hold (DOMAIN 4.4). The sources name years; that each begins on the first of
-- January is an assumption. Mark S: a source states it; G: nobody has checked it, so it only warns.
create table credit_scheme_limit (
    scheme     varchar(20)  collate "C" not null,
    valid_from date         not null,
    valid_to   date,
    above      bigint,
    up_to      bigint,
    mark       varchar(2)   not null constraint credit_scheme_limit_mark_check check (mark in ('V', 'S', 'C', 'G')),
    basis      varchar(200) not null,
    constraint credit_scheme_limit_pkey primary key (scheme, valid_from),
    constraint credit_scheme_limit_days_check check (valid_to is null or valid_from <= valid_to)
);

insert into credit_scheme_limit (scheme, valid_from, valid_to, above, up_to, mark, basis) values
    ('SUPER_MIKRO', '2020-01-01', '2021-12-31', null,       10000000,  'S', 'Permenko 15/2020'),
    ('MIKRO',       '2020-01-01', '2021-12-31', 10000000,   50000000,  'S', 'Permenko 15/2020'),
    ('KECIL',       '2020-01-01', '2021-12-31', 50000000,   500000000, 'G', 'Permenko 15/2020'),
    ('SUPER_MIKRO', '2022-01-01', '2022-12-31', null,       10000000,  'G', '2022'),
    ('MIKRO',       '2022-01-01', '2022-12-31', 10000000,   100000000, 'G', '2022'),
    ('KECIL',       '2022-01-01', '2022-12-31', 100000000,  500000000, 'G', '2022'),
    ('KHUSUS',      '2022-01-01', '2022-12-31', null,       500000000, 'G', '2022'),
    ('SUPER_MIKRO', '2023-01-01', '2025-12-31', null,       10000000,  'S', 'Permenko 1/2023'),
    ('MIKRO',       '2023-01-01', '2025-12-31', 10000000,   100000000, 'S', 'Permenko 1/2023'),
    ('KECIL',       '2023-01-01', '2025-12-31', 100000000,  500000000, 'S', 'Permenko 1/2023'),
    ('KHUSUS',      '2023-01-01', '2025-12-31', null,       500000000, 'S', 'Permenko 1/2023'),
    ('SUPER_MIKRO', '2026-01-01', null,         null,       10000000,  'S', 'Permenko 7/2025'),
    ('MIKRO',       '2026-01-01', null,         null,       100000000, 'G', 'Permenko 7/2025'),
    ('KECIL',       '2026-01-01', null,         null,       500000000, 'G', 'Permenko 7/2025');

create table credit_facilitation (
    id            uuid        not null constraint credit_facilitation_pkey primary key,
    business_id   uuid        not null,
    business_name text        not null,
    region_code   varchar(13) collate "C" not null,
    scheme        varchar(20) collate "C" not null,
    lender        varchar(30) collate "C" not null constraint credit_facilitation_lender_fkey references credit_lender,
    requested     bigint      constraint credit_facilitation_requested_check check (requested > 0),
    granted       bigint      constraint credit_facilitation_granted_check check (granted > 0),
    disbursed     bigint      constraint credit_facilitation_disbursed_check check (disbursed > 0 and disbursed <= coalesce(granted, disbursed)),
    state         varchar(12) not null,
    steps         jsonb       not null,
    recorded_at   timestamptz not null,
    version       bigint      not null
);

create index credit_facilitation_regency_idx on credit_facilitation (left(region_code, 5), id);
create index credit_facilitation_province_idx on credit_facilitation (left(region_code, 2), id);
create index credit_facilitation_business_idx on credit_facilitation (business_id, id);
