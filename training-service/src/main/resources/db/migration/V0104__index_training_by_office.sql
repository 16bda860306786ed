-- Lists are of an office's regency or province, in the order of planning.
create index training_regency_idx on training (left(region_code, 5), id);
create index training_province_idx on training (left(region_code, 2), id);
drop index training_region_code_idx;
