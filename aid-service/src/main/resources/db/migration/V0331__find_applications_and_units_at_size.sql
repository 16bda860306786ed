-- What narrows the lists of offices, provinces and the nation; each comes first in an index that has the list's order.
create index aid_application_package_idx on aid_application (package_id, id);
create index aid_application_state_idx on aid_application (state, id);
create index aid_application_regency_state_idx on aid_application (left(region_code, 5), state, id);
create index aid_application_province_state_idx on aid_application (left(region_code, 2), state, id);
create index aid_application_year_idx on aid_application (fiscal_year, id);
create index aid_application_regency_year_idx on aid_application (left(region_code, 5), fiscal_year, id);
create index aid_application_province_year_idx on aid_application (left(region_code, 2), fiscal_year, id);

-- Each step changes an application; whoever looks for another with the same party must not read what waits to be sorted in.
alter index aid_application_parties_idx set (fastupdate = off);

create index equipment_state_idx on equipment (state, id);
create index equipment_holder_idx on equipment (holder_id, id) where holder_id is not null;
create index equipment_budget_line_idx on equipment (budget_line_id, id) where budget_line_id is not null;
create index equipment_inventory_number_idx on equipment (inventory_number, id) where inventory_number is not null;
-- What is in stock or comes back to it, in the order in which it is counted.
create index equipment_stock_idx on equipment (region_code, (coalesce(place, '')), category)
    where state in ('IN_STOCK', 'ON_LOAN', 'IN_REPAIR');
-- Bought for somebody, and still here: few of all units, in the order of their lists.
drop index equipment_awaited_idx;
create index equipment_awaited_idx on equipment (id) where awaited_since is not null;
create index equipment_awaited_regency_idx on equipment (left(region_code, 5), id) where awaited_since is not null;
create index equipment_awaited_province_idx on equipment (left(region_code, 2), id) where awaited_since is not null;

create index loan_out_in_order_idx on loan (id) where status = 'OUT';
create index loan_holder_idx on loan (holder_id, id) where holder_id is not null;
