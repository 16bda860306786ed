-- Lists that belong to one business are columns of it: an aggregate is one row.
alter table business
    alter column search_name type text,
    add column other_names       jsonb not null default '[]',
    add column brands            jsonb not null default '[]',
    add column legal_form        varchar(20),
    add column year_founded      int,
    add column office_id         uuid constraint business_office_fkey references office,
    add column further_kbli      jsonb not null default '[]',
    add column from_stage        varchar(15),
    add column to_stage          varchar(15),
    add column visited_on        date,
    add column visited_by        varchar(200),
    add column visit_note        varchar(1000),
    add column last_confirmed_on date,
    add column merged_into       uuid constraint business_merged_into_fkey references business;

update business set status = 'SUBMITTED' where status = 'REGISTERED';
update business set status_before_suspension = 'SUBMITTED' where status_before_suspension = 'REGISTERED';
update business b
set last_confirmed_on = (select max(c.changed_at at time zone 'Asia/Jakarta')::date from business_change c
                         where c.business_id = b.id and c.kind = 'VERIFIED')
where status in ('VERIFIED', 'SUSPENDED');

alter table business
    add constraint business_status_check
        check (status in ('DRAFT', 'SUBMITTED', 'VERIFIED', 'SUSPENDED', 'CLOSED', 'MERGED')),
    add constraint business_merged_check check ((status = 'MERGED') = (merged_into is not null));

create index business_office_idx on business (office_id, id) where office_id is not null;
create index business_last_confirmed_idx on business (left(region_code, 5), last_confirmed_on) where status = 'VERIFIED';
