create table registered_person (
    id           uuid   not null constraint registered_person_pkey primary key,
    version      bigint not null,
    region_code  text   not null,
    household_id uuid,
    address_id   uuid
);

create index registered_person_household_idx on registered_person (household_id) where household_id is not null;
create index registered_person_address_idx on registered_person (address_id) where address_id is not null;
