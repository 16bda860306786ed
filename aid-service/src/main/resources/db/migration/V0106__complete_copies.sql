-- What once-only checks and conflicts of interest need of the register; ids that tell nothing about people.
alter table registered_business
    add column main_kbli_code text,
    add column office_id      uuid,
    add column address_id     uuid,
    add column people         jsonb not null default '[]';

create function person_ids(people jsonb) returns text[] language plpgsql immutable as $$
begin
    return (select coalesce(array_agg(holder ->> 'personId'), '{}') from jsonb_array_elements(people) as holder);
end $$;

alter table registered_business add column people_ids text[] generated always as (person_ids(people)) stored;
create index registered_business_people_idx on registered_business using gin (people_ids);
create index registered_business_address_idx on registered_business (address_id) where address_id is not null;

alter table registered_group
    add column kind                text,
    add column member_business_ids uuid[] not null default '{}',
    add column member_person_ids   uuid[] not null default '{}',
    add column leader_person_id    uuid,
    add column dissolved_on        date;

-- The topics are read again from their beginning, and every copy gives way.
update registered_business set version = -1;
update registered_group set version = -1;
