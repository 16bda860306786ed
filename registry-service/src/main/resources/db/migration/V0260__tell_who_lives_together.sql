-- Ids for whoever checks that nothing is given twice: the same for the same family card or address, found by a keyed
-- hash, and random, so that they say nothing.
create table opaque_id (
    hash bytea not null constraint opaque_id_pkey primary key,
    id   uuid  not null constraint opaque_id_id_key unique
);

alter table person
    add column household_id uuid,
    add column address_id   uuid,
    drop constraint person_erased_check,
    add constraint person_erased_check check (
        erased_at is null or (nik_hash is null and phone_hash is null and sex is null and household_id is null
                              and address_id is null and particulars = '{}'));

create index person_household_idx on person (household_id) where household_id is not null;
create index person_address_idx on person (address_id) where address_id is not null;
create index business_address_idx on business ((contact ->> 'addressId')) where contact ->> 'addressId' is not null;
