-- Private particulars are encrypted in contact and sites, with masks beside them; the hashes are keyed. People are ids.
alter table business
    add column contact       jsonb not null default '{}',
    add column sites         jsonb not null default '[]',
    add column people        jsonb not null default '[]',
    add column npwp_hash     bytea constraint business_npwp_key unique,
    add column phone_hash    bytea,
    add column position_hash bytea;

create index business_phone_hash_idx on business (phone_hash) where phone_hash is not null;
create index business_position_hash_idx on business (position_hash) where position_hash is not null;
create index business_people_idx on business using gin (people jsonb_path_ops);
