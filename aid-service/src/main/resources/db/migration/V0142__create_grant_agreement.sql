create table grant_agreement (
    id             uuid         not null constraint grant_agreement_pkey primary key,
    application_id uuid         not null constraint grant_agreement_application_fkey references aid_application,
    decree_id      uuid         not null constraint grant_agreement_decree_fkey references award_decree,
    number         varchar(100) not null,
    signed_on      date         not null,
    region_code    varchar(13)  collate "C" not null,
    giver_post     varchar(200) not null,
    receiver_post  varchar(200) not null,
    file_id        uuid,
    file_sha256    varchar(64),
    status         varchar(20)  not null,
    ended_on       date,
    end_reason     varchar(1000),
    recorded_at    timestamptz  not null,
    version        bigint       not null
);

create unique index grant_agreement__number_key
    on grant_agreement (left(region_code, 5), extract(year from signed_on), number);
create unique index grant_agreement__application_id_key on grant_agreement (application_id) where status = 'IN_FORCE';
create index grant_agreement_application_idx on grant_agreement (application_id, id);
create index grant_agreement_regency_idx on grant_agreement (left(region_code, 5), id);
create index grant_agreement_province_idx on grant_agreement (left(region_code, 2), id);
