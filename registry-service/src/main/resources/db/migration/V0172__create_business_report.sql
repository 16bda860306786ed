create table report_period_type (
    code             varchar(20)  constraint report_period_type_code_key primary key,
    name             varchar(100) not null,
    periods_per_year int          not null constraint report_period_type_check check (periods_per_year in (1, 2, 3, 4, 6, 12))
);

insert into report_period_type values
    ('YEARLY', 'Tahunan', 1),
    ('HALF_YEARLY', 'Semesteran', 2),
    ('QUARTERLY', 'Triwulanan', 4);

create table measure_unit (
    code         varchar(20)  constraint measure_unit_code_key primary key,
    name         varchar(100) not null,
    also_written text[]       not null default '{}'
);

insert into measure_unit values
    ('kg', 'kilogram', '{kilo,kgs}'),
    ('g', 'gram', '{gr}'),
    ('t', 'ton', '{tonne,metrik ton}'),
    ('kuintal', 'kuintal', '{kwintal,kw}'),
    ('l', 'liter', '{ltr,litre}'),
    ('ml', 'mililiter', '{}'),
    ('m3', 'meter kubik', '{m³,kubik}'),
    ('m2', 'meter persegi', '{m²}'),
    ('m', 'meter', '{mtr}'),
    ('pcs', 'buah', '{pc,bh,biji,unit,item}'),
    ('set', 'set', '{}'),
    ('pasang', 'pasang', '{psg,psng}'),
    ('kodi', 'kodi', '{}'),
    ('lusin', 'lusin', '{lsn,dozen}'),
    ('gross', 'gros', '{}'),
    ('lembar', 'lembar', '{lbr,helai}'),
    ('bks', 'bungkus', '{bgks,sachet}'),
    ('pak', 'pak', '{pack}'),
    ('dus', 'dus', '{karton,kardus,box}'),
    ('botol', 'botol', '{btl}'),
    ('karung', 'karung', '{sak,zak}'),
    ('kWh', 'kilowatt jam', '{}');

-- What a business reports of a period. figures: the items as ranges, in the words of the API.
create table business_report (
    id                     uuid         primary key,
    business_id            uuid         not null constraint business_report_business_fkey references business,
    period_type            varchar(20)  not null constraint business_report_period_type_fkey references report_period_type,
    period_year            int          not null,
    period_number          int          not null,
    state                  varchar(10)  not null
        constraint business_report_state_check check (state in ('DRAFT', 'SENT', 'RETURNED', 'ACCEPTED')),
    figures                jsonb        not null,
    msme_class             varchar(15)  not null,
    msme_ruleset           varchar(40)  constraint business_report_msme_ruleset_fkey references ruleset,
    industry_scale         varchar(15)  not null,
    industry_scale_ruleset varchar(40)  constraint business_report_industry_scale_ruleset_fkey references ruleset,
    sent_by                varchar(200),
    sent_at                timestamptz,
    return_reason          varchar(1000),
    accepted_by            varchar(200),
    accepted_at            timestamptz,
    version                bigint       not null,
    constraint business_report__period_key unique (business_id, period_type, period_year, period_number),
    constraint business_report_accepted_check check ((state = 'ACCEPTED') = (accepted_by is not null))
);

create index business_report_period_idx on business_report (period_year, period_type, period_number, state, id);
