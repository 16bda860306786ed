-- An office's list names its applicants by their whole names.
create index registered_group_name_idx on registered_group (lower(name));
create index registered_business_name_idx on registered_business (lower(name));
