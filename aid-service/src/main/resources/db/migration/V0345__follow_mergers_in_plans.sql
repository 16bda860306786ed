-- What a business is now: what it was merged into, and that again.
create function survivor_of(business uuid) returns uuid language sql stable as $$
    with recursive up (id) as (
        select business
        union
        select merged.merged_into from registered_business merged join up on merged.id = up.id
        where merged.merged_into is not null)
    select coalesce(
        (select up.id from up left join registered_business one on one.id = up.id where one.merged_into is null limit 1),
        business)
$$;

-- A list of plans reads who stands in them now without looking up mergers.
alter table planned_aid_party add column stands_for uuid;
update planned_aid_party set stands_for = party_id;
update planned_aid_party x set stands_for = survivor_of(party_id)
from registered_business merged where merged.id = x.party_id and merged.merged_into is not null;
alter table planned_aid_party alter column stands_for set not null;

update planned_aid_party x set overlapping = true
where not overlapping
  and stands_for in (select stands_for from planned_aid_party where party_id <> stands_for);

drop index planned_aid_party_overlapping_idx;
create index planned_aid_party_overlapping_idx on planned_aid_party (stands_for) where overlapping;
create index planned_aid_party_stands_for_idx on planned_aid_party (stands_for);
