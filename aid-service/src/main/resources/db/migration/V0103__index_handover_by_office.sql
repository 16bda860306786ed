-- Lists are of an office's regency or province, the newest first, and of the recipients of one ceremony.
create index handover_regency_newest_idx on handover (left(region_code, 5), handed_over_on, id);
create index handover_province_newest_idx on handover (left(region_code, 2), handed_over_on, id);
create index handover_ceremony_newest_idx on handover (ceremony, handed_over_on, id) where ceremony is not null;
drop index handover_region_code_idx;
