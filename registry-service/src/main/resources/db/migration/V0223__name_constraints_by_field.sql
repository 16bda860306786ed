-- What a lost race is told as is read out of a constraint's name: table__field_key where the table has an underscore.
alter table business_group rename constraint business_group_ahu_number_key to business_group__ahu_number_key;
alter table cluster_threshold rename constraint cluster_threshold_code_key to cluster_threshold__code_key;
