create table credit_lender (
    code    varchar(30)  collate "C" not null constraint credit_lender__code_key primary key,
    name    varchar(100) not null,
    version bigint       not null
);

-- ALL is a total of its own kind: what a source says that all lenders disbursed together.
insert into credit_lender (code, name, version) values
    ('ALL', 'Semua penyalur', 0),
    ('BANK_ACEH', 'Bank Aceh Syariah', 0),
    ('BANK_BJB', 'Bank BJB', 0),
    ('BANK_JATENG', 'Bank Jateng', 0),
    ('BANK_JATIM', 'Bank Jatim', 0),
    ('BANK_KALTIMTARA', 'Bankaltimtara', 0),
    ('BANK_MANDIRI', 'Bank Mandiri', 0),
    ('BANK_NAGARI', 'Bank Nagari', 0),
    ('BANK_SUMSEL_BABEL', 'Bank Sumsel Babel', 0),
    ('BANK_SUMUT', 'Bank Sumut', 0),
    ('BNI', 'Bank Negara Indonesia', 0),
    ('BRI', 'Bank Rakyat Indonesia', 0),
    ('BSI', 'Bank Syariah Indonesia', 0),
    ('BTN', 'Bank Tabungan Negara', 0),
    ('PEGADAIAN', 'Pegadaian', 0);

-- Whole rupiah, from the first of January up to a month or a day of the year. Later statements stand beside earlier ones.
create table credit_disbursement (
    id            uuid         not null constraint credit_disbursement_pkey primary key,
    region_code   varchar(13)  collate "C" not null,
    lender        varchar(30)  collate "C" not null constraint credit_disbursement_lender_fkey references credit_lender,
    year          integer      not null,
    until_month   integer      not null,
    until_day     integer,
    amount        bigint       not null constraint credit_disbursement_amount_check check (amount >= 0),
    debtors       integer      constraint credit_disbursement_debtors_check check (debtors >= 0),
    source        jsonb        not null,
    published_on  date         not null,
    reported_text varchar(300),
    withdrawn     boolean      not null,
    recorded_by   varchar(200) not null,
    recorded_at   timestamptz  not null,
    version       bigint       not null
);

create index credit_disbursement_region_year_idx on credit_disbursement (region_code, year);
create index credit_disbursement_regency_idx on credit_disbursement (left(region_code, 5), id);
create index credit_disbursement_province_idx on credit_disbursement (left(region_code, 2), id);
