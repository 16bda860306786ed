-- What aid-service has copied from the register: ten businesses to a group, one owner to a business, a household for one or
-- two of them. A hundred neighbours lie in one regency; every 25th hundred lies in Kabupaten Asahan (12.09).
select set_config('bench.groups', (current_setting('bench.rows')::int / 20)::text, false);

create function pg_temp.uid(what text, n bigint) returns uuid immutable language sql as $$
    select (lpad(to_hex(1483228800000 + n * 60000), 12, '0') || '7' || substr(md5(what || n), 1, 3)
            || '8' || substr(md5(what || n), 4, 15))::uuid $$;

create function pg_temp.day(n bigint, most bigint) returns date immutable language sql as $$
    select date '2017-01-01' + (n * 3600 / most)::int $$;

create temporary table province as
select code, place from unnest('{11,12,13,14,15,16,17,18,19,21,31,32,33,34,35,36,51,52,53,61,62,63,64,65,71,72,73,74}'::text[])
with ordinality as one (code, place);

create temporary table regency as
select p.code || '.' || lpad(r::text, 2, '0') as code, row_number() over (order by p.code, r) - 1 as place
from province p, generate_series(1, 18) r;

create temporary table village as
select g, r.code || '.' || lpad((1 + g % 12)::text, 2, '0') || '.' || (2001 + g % 10) as code
from generate_series(1, current_setting('bench.groups')::int) g
join regency r on case when (g - 1) / 10 % 25 = 0 then r.code = '12.09' else r.place = (g - 1) / 10 * 101 % 504 end;

create unique index on village (g);

create temporary table member as
select g, b from generate_series(1, current_setting('bench.groups')::int) g,
    generate_series((g - 1) * 10 + 1, (g - 1) * 10 + case when g % 1000 = 0 then 100 else 1 + g % 3 end) b
where b <= 10 * current_setting('bench.groups')::int;

create index on member (g);

analyze village;

insert into registered_person (id, version, region_code, household_id, address_id)
select pg_temp.uid('person', b), 0, v.code, pg_temp.uid('household', b - (b % 20 = 1)::int),
       case when b % 5 = 0 then pg_temp.uid('address', b) end
from generate_series(1, 10 * current_setting('bench.groups')::int) b join village v on v.g = (b - 1) / 10 + 1;

insert into registered_business (id, version, name, region_code, status, industry_status, main_kbli_code, office_id, address_id, people)
select pg_temp.uid('business', b), 0, 'Keripik ' || b, v.code, 'VERIFIED', case when b % 11 > 0 then 'INDUSTRY' end,
       '10794', pg_temp.uid('office', (left(v.code, 5)::numeric * 100)::bigint), case when b % 5 < 3 then pg_temp.uid('address', b) end,
       jsonb_build_array(jsonb_build_object('personId', pg_temp.uid('person', b), 'role', 'OWNER', 'householdId', null))
from generate_series(1, 10 * current_setting('bench.groups')::int) b join village v on v.g = (b - 1) / 10 + 1;

insert into registered_group (id, version, name, region_code, main_kbli_code, kind, member_business_ids, leader_person_id)
select pg_temp.uid('group', g), 0, 'Kelompok ' || g, v.code, '10794', 'GROUP',
       array(select pg_temp.uid('business', b) from member m where m.g = v.g), pg_temp.uid('person', (g - 1) * 10 + 1)
from village v;

-- Who may apply: every group, and the first business of each. What stands behind it, as PartiesBehind finds it.
create temporary table applicant as
select g as a, 'GROUP' as kind, pg_temp.uid('group', g) as id, 'Kelompok ' || g as name, code as region_code from village
union all
select g + current_setting('bench.groups')::int, 'BUSINESS', pg_temp.uid('business', (g - 1) * 10 + 1),
       'Keripik ' || ((g - 1) * 10 + 1), code from village;

create unique index on applicant (a);

create temporary table behind as
with standing as (
    select g as a, b from member
    union all
    select g + current_setting('bench.groups')::int, (g - 1) * 10 + 1 from village)
select a, 'RECIPIENT' as level, id from applicant
union select a, 'BUSINESS', pg_temp.uid('business', b) from standing
union select a, 'PERSON', pg_temp.uid('person', b) from standing
union select a, 'ADDRESS', pg_temp.uid('address', b) from standing where b % 5 < 3
union select a, 'HOUSEHOLD', pg_temp.uid('household', b - (b % 20 = 1)::int) from standing;

create index on behind (a);

analyze applicant;

analyze behind;

analyze registered_person;

analyze registered_business;

analyze registered_group;
