-- A purchase that was taken back stays on record; its number and those of its units are free again.
alter table purchase
    add column cancelled_on date,
    add column cancel_reason varchar(1000),
    add constraint purchase_cancelled_check check ((cancelled_on is null) = (cancel_reason is null));

drop index purchase__number_key;
create unique index purchase__number_key on purchase (left(region_code, 5), number) where cancelled_on is null;

drop index equipment__inventory_number_key;
create unique index equipment__inventory_number_key on equipment (left(region_code, 5), inventory_number)
    where state <> 'CANCELLED';

alter table budget_spending add column returned_at timestamptz;
