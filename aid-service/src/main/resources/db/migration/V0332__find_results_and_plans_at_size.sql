-- Those for measured ones hold only what is still to be measured.
create index outcome_follow_up_all_regency_idx on outcome_follow_up (left(region_code, 5), id);
create index outcome_follow_up_all_province_idx on outcome_follow_up (left(region_code, 2), id);
create index outcome_follow_up_open_idx on outcome_follow_up (id) where measured_on is null;
create index outcome_follow_up_due_idx on outcome_follow_up (due_on, id) where measured_on is null;

-- Of which a sample is drawn.
create index outcome_regency_day_idx on outcome (left(region_code, 5), handed_over_on);
create index outcome_province_day_idx on outcome (left(region_code, 2), handed_over_on);

create index grant_agreement_number_idx on grant_agreement (number, id);
create index finding_kind_idx on finding (kind, id);
create index credit_facilitation_state_idx on credit_facilitation (state, id);

drop index planned_aid_fiscal_year_idx;
create index planned_aid_year_idx on planned_aid (fiscal_year, id);
create index planned_aid_regency_year_idx on planned_aid (left(region_code, 5), fiscal_year, id);
create index planned_aid_province_year_idx on planned_aid (left(region_code, 2), fiscal_year, id);

-- V0183 made them again.
drop index registered_group_name_idx;
drop index registered_business_name_idx;
