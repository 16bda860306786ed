-- For "all provinces", which would otherwise read every village.
create index region_level_index on region (level, code);
