create table official (
    id            uuid         not null constraint official_pkey primary key,
    post          varchar(200) not null,
    region_code   varchar(13)  collate "C" not null,
    office_id     uuid,
    subject       varchar(200),
    person_id     uuid,
    household_id  uuid,
    address_id    uuid,
    in_post_since date         not null,
    in_post_until date,
    relations     jsonb        not null,
    version       bigint       not null
);

create index official_regency_idx on official (left(region_code, 5), id);
create index official_province_idx on official (left(region_code, 2), id);
create index official_subject_idx on official (subject);
create index official_person_id_idx on official (person_id);
create index official_household_id_idx on official (household_id);
create index official_address_id_idx on official (address_id);
