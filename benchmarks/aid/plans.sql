-- Applications of the nation in a state that only the newest are in
select id, state from aid_application where state = 'SUBMITTED' and id > '00000000-0000-0000-0000-000000000000' order by id limit 51;

-- Applications of a province and this year, from the middle
select id, state from aid_application where left(region_code, 2) = '12' and fiscal_year = 2026
and id > (select id from aid_application where left(region_code, 2) = '12' and fiscal_year = 2026 order by id offset 700 limit 1) order by id limit 51;

-- Applications of a regency for one package in one state
select id, state from aid_application where left(region_code, 5) = '12.09' and state = 'RECOMMENDED'
and package_id = (select id from aid_package where name = 'Mesin tepat guna 300') order by id limit 51;

-- Contenders for a package with 2,000 applications
select * from aid_application where package_id = (select id from aid_package where name = 'Mesin tepat guna 300')
and state in ('FIELD_VERIFIED', 'RECOMMENDED') order by id;

-- How many of a package were awarded
select count(*) from aid_application where package_id = (select id from aid_package where name = 'Mesin tepat guna 30')
and state in ('APPROVED', 'CONTRACTED', 'HANDED_OVER', 'MONITORED', 'CLOSED');

-- Other applications of the year with a party of a group with 100 members
with recursive up (id, stands_for) as (
    select id, id from unnest(array(
        select party_id from aid_given_party where aid_given_id = (
            select id from aid_given where recipient_id = (select id from registered_group where name = 'Kelompok 1000') limit 1))) as id
    union
    select merged.merged_into, up.stands_for from registered_business merged join up on merged.id = up.id where merged.merged_into is not null),
party (id, stands_for) as (
    select id, stands_for from up
    union
    select merged.id, party.stands_for from registered_business merged join party on merged.merged_into = party.id),
sharing as materialized (
    select id, parties, fiscal_year, state from aid_application where parties && (select array_agg(id) from party))
select id, (select array_agg(distinct party.stands_for) from party where party.id = any(sharing.parties))
from sharing where fiscal_year = 2026 and state not in ('REJECTED', 'CANCELLED', 'REVOKED') order by id limit 100;

-- Earlier aid to anybody behind a group with 100 members
with recursive party (id, stands_for) as (
    select id, id from unnest(array(
        select party_id from aid_given_party where aid_given_id = (
            select id from aid_given where recipient_id = (select id from registered_group where name = 'Kelompok 1000') limit 1))) as id
    union
    select merged.id, party.stands_for from registered_business merged join party on merged.merged_into = party.id)
select distinct g.id, g.source_kind, party.stands_for from party
join aid_given_party p on p.party_id = party.id join aid_given g on g.id = p.aid_given_id
where g.category = any('{PRINTING,FOOD}') and g.fiscal_year between 2020 and 2026 and g.withdrawn_at is null and g.kept_at is null
order by g.id, party.stands_for limit 200;

-- Who stands in plans of several offices, nation
with overlapping as (
    select x.stands_for from planned_aid_party x join planned_aid p on p.id = x.planned_aid_id
    where x.overlapping and p.fiscal_year = 2026 and p.withdrawn_at is null
    group by x.stands_for having count(distinct p.office_id) > 1 and bool_or(p.region_code like '%') order by x.stands_for limit 51)
select x.stands_for, p.id from overlapping join planned_aid_party x on x.stands_for = overlapping.stands_for
join planned_aid p on p.id = x.planned_aid_id where p.fiscal_year = 2026 and p.withdrawn_at is null order by x.stands_for, p.id;

-- Officials in whose hands an application may come
select o.id, p.household_id from official o left join registered_person p on p.id = o.person_id
where left(o.region_code, 5) = any('{12.09,12}') and (o.in_post_until is null or o.in_post_until >= '2026-11-22') order by o.id;

-- Handovers of a regency, the newest first, from the middle
select id from handover where left(region_code, 5) = '12.09' and (handed_over_on, id) < ('2020-08-10', '00000000-0000-0000-0000-000000000000')
order by handed_over_on desc, id desc limit 51;

-- Units of the nation in one state
select id from equipment where state = 'WRITTEN_OFF' order by id limit 51;

-- Units of a regency in stock, by category and place
select id from equipment where left(region_code, 5) = '12.09' and state = 'IN_STOCK' and category = 'SEWING' and place = 'Gudang 1' order by id limit 51;

-- Units that one holder has, nation
select id from equipment where holder_id = (select holder_id from equipment where state = 'ON_LOAN' limit 1) order by id limit 51;

-- Bought and not handed over, nation
select id from equipment where awaited_since <= '2026-08-01' order by id limit 51;

-- Bought and not handed over, a regency
select id from equipment where left(region_code, 5) = '12.09' and awaited_since <= '2026-08-01' order by id limit 51;

-- Stock by place and category, nation
select region_code, coalesce(place, '') as place, category, count(*), count(*) filter (where state = 'ON_LOAN') from equipment
where state in ('IN_STOCK', 'ON_LOAN', 'IN_REPAIR') and (region_code, coalesce(place, ''), category) > ('', '', '')
group by 1, 2, 3 order by 1, 2, 3 limit 51;

-- Stock by place and category, a regency
select region_code, coalesce(place, '') as place, category, count(*), count(*) filter (where state = 'ON_LOAN') from equipment
where state in ('IN_STOCK', 'ON_LOAN', 'IN_REPAIR') and region_code >= '12.09' and region_code < '12.09/'
and (region_code, coalesce(place, ''), category) > ('', '', '') group by 1, 2, 3 order by 1, 2, 3 limit 51;

-- Overdue loans of the nation
select id from loan where status = 'OUT' and until_on < '2026-11-22' order by id limit 51;

-- Whether a unit is free on some days
select id from loan where equipment_id = (select equipment_id from loan limit 1) and status <> 'CANCELLED'
and from_on <= '2026-05-05' and until_on >= '2026-05-01' order by from_on limit 1;

-- Overdue follow-ups of the nation
select id from outcome_follow_up where measured_on is null and due_on < '2026-11-22' order by id limit 51;

-- Overdue follow-ups of a regency
select id from outcome_follow_up where left(region_code, 5) = '12.09' and measured_on is null and due_on < '2026-11-22' order by id limit 51;

-- Follow-ups of a regency that has none
select id from outcome_follow_up where left(region_code, 5) = '94.01' order by id limit 51;

-- Of what a sample of a regency's year is drawn
select id from outcome where left(region_code, 5) = '12.09' and handed_over_on between '2024-01-01' and '2024-12-31' order by id;

-- Open findings of one kind in a regency
select id from finding where left(region_code, 5) = '12.09' and kind = 'DATES_DISAGREE' and (answered_at is not null) = false order by id limit 51;

-- Commitments of a budget line
select id from budget_commitment where budget_line_id = (select id from budget_line where title = 'Mesin tepat guna 200') order by id limit 51;
