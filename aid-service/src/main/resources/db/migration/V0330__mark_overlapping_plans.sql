-- Few of the many who stand in plans stand in those of several offices; a list of them reads these alone.
alter table planned_aid_party add column overlapping boolean not null default false;

update planned_aid_party x set overlapping = true
from planned_aid p
where p.id = x.planned_aid_id and exists (
    select 1 from planned_aid_party y join planned_aid other on other.id = y.planned_aid_id
    where y.party_id = x.party_id and other.fiscal_year = p.fiscal_year and other.office_id <> p.office_id);

create index planned_aid_party_overlapping_idx on planned_aid_party (party_id) where overlapping;
