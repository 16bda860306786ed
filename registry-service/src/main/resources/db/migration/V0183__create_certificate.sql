-- business_id is the business that answers for the holder: its own certificate, or one of its products.
create table certificate (
    id                   uuid         constraint certificate_pkey primary key,
    type                 varchar(20)  not null,
    type_name            varchar(100),
    number               varchar(100) not null,
    bare_number          varchar(100) collate "C" not null,
    holder_kind          varchar(10)  not null,
    holder_id            uuid         not null,
    business_id          uuid         constraint certificate_business_fkey references business,
    issuer               varchar(200),
    issued_on            date,
    valid_from           date,
    valid_until          date,
    next_surveillance_on date,
    percentage           numeric(5, 2),
    revoked_on           date,
    revocation_reason    varchar(1000),
    version              bigint       not null,
    constraint certificate_number_key unique nulls not distinct (type, type_name, bare_number),
    constraint certificate_type_name_check check ((type = 'OTHER') = (type_name is not null)),
    constraint certificate_validity_check check (valid_from <= valid_until),
    constraint certificate_percentage_check check (percentage between 0 and 100)
);

-- Whether a business has one of a type in force is answered from the index alone.
create index certificate_business_idx on certificate (business_id, type) include (valid_from, valid_until, revoked_on);
create index certificate_holder_idx on certificate (holder_id, id);
