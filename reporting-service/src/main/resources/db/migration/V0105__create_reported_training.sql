create table reported_training (
    id          uuid        not null constraint reported_training_pkey primary key,
    version     bigint      not null,
    fiscal_year integer     not null,
    region_code varchar(13) collate "C" not null,
    capacity    integer     not null,
    status      varchar(20) not null
);

create index reported_training_fiscal_year_idx on reported_training (fiscal_year, region_code);

-- No foreign key: an enrolment's event can arrive before its training's.
create table reported_enrolment (
    id          uuid        not null constraint reported_enrolment_pkey primary key,
    version     bigint      not null,
    training_id uuid        not null,
    business_id uuid        not null,
    fiscal_year integer     not null,
    region_code varchar(13) collate "C" not null,
    status      varchar(20) not null
);

create index reported_enrolment_fiscal_year_idx on reported_enrolment (fiscal_year, region_code);
