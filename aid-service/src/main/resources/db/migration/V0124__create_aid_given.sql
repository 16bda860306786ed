-- What was given or promised, with everybody and every place behind the recipient as they were then.
create table aid_given (
    id             uuid         not null constraint aid_given_pkey primary key,
    source_kind    varchar(12)  not null,
    source_id      uuid         not null,
    application_id uuid,
    recipient_kind varchar(10)  not null,
    recipient_id   uuid         not null,
    category       varchar(60)  not null,
    fiscal_year    integer      not null,
    region_code    varchar(13)  collate "C" not null,
    given_on       date,
    recorded_by    varchar(200) not null,
    recorded_at    timestamptz  not null,
    kept_at        timestamptz,
    withdrawn_at   timestamptz
);

create unique index aid_given_source_id_key on aid_given (source_id, category) where withdrawn_at is null;

create table aid_given_party (
    aid_given_id uuid        not null constraint aid_given_party_aid_given_id_fkey references aid_given,
    level        varchar(10) not null,
    party_id     uuid        not null,
    constraint aid_given_party_pkey primary key (aid_given_id, level, party_id)
);

create index aid_given_party_party_id_idx on aid_given_party (party_id);

-- Whoever looks for earlier aid in order to promise some holds these rows until the promise is there.
create table once_only_party (
    id uuid not null constraint once_only_party_pkey primary key
);

create index registered_business_merged_into_idx on registered_business (merged_into) where merged_into is not null;

create table once_only_rule (
    id          uuid         not null constraint once_only_rule_pkey primary key,
    region_code varchar(13)  collate "C" not null constraint once_only_rule_region_key unique,
    years       integer      not null constraint once_only_rule_years_check check (years between 0 and 20),
    legal_basis varchar(300) not null,
    version     bigint       not null
);
