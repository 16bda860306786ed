alter table handover
    add column funding    jsonb,
    add column import_key varchar(64) collate "C";

-- The same rows of a sheet are one handover, however often they are sent.
create unique index handover__import_key_key on handover (import_key) where import_key is not null;

-- Rows name their recipient as the office calls it.
create index registered_group_lower_name_idx on registered_group (lower(name));
create index registered_business_lower_name_idx on registered_business (lower(name));
