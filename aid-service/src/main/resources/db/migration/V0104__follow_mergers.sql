alter table registered_business add column merged_into uuid;
