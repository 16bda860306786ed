-- Lists are of an office's regency or province, in the order of registration.
create index business_regency_idx on business (left(region_code, 5), id);
create index business_province_idx on business (left(region_code, 2), id);
