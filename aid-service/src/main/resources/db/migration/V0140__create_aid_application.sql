create table aid_application (
    id                 uuid         not null constraint aid_application_pkey primary key,
    package_id         uuid         not null,
    fiscal_year        integer      not null,
    region_code        varchar(13)  collate "C" not null,
    recipient_kind     varchar(10)  not null,
    recipient_id       uuid         not null,
    recipient_name     text         not null,
    industry_recipient boolean,
    state              varchar(20)  not null,
    steps              jsonb        not null,
    proposal_number    varchar(100),
    proposed_on        date,
    purpose            varchar(2000) not null,
    amount_asked       bigint       constraint aid_application_amount_asked_check check (amount_asked > 0),
    last_received_year integer,
    items_asked        jsonb        not null,
    documents          jsonb        not null,
    proposals_complete boolean      not null,
    checks             jsonb        not null,
    parties            uuid[]       not null,
    verification       jsonb        not null,
    award              jsonb,
    contract           jsonb,
    recorded_at        timestamptz  not null,
    version            bigint       not null
);

-- An applicant asks once for a package; again after it was rejected, withdrawn or revoked.
create unique index aid_application__applicant_key on aid_application (package_id, recipient_id)
    where state not in ('REJECTED', 'CANCELLED', 'REVOKED');
create index aid_application_regency_idx on aid_application (left(region_code, 5), id);
create index aid_application_province_idx on aid_application (left(region_code, 2), id);
create index aid_application_recipient_idx on aid_application (recipient_id, id);
-- Everybody and every place behind an application, by opaque ids.
create index aid_application_parties_idx on aid_application using gin (parties);
