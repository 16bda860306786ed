-- Three units to a group of applicants, ten to a purchase: the first were given, the others are in stock, lent, in repair or gone.
create temporary table unit as
select u, w.n, s.region_code, coalesce(s.year, 2017 + u % 10) as year, s.p, s.kind, s.applicant, s.name,
       case when w.n is not null then 'GIVEN' when u % 10 < 6 then 'IN_STOCK' when u % 10 < 8 then 'ON_LOAN' when u % 10 < 9 then 'IN_REPAIR' else 'WRITTEN_OFF' end as state
from generate_series(1, 3 * current_setting('bench.groups')::int) u
left join awarded w on w.h = u left join asked s on s.n = w.n;

update unit set region_code = left(v.code, 5) from village v where unit.region_code is null and v.g = 1 + u % current_setting('bench.groups')::int;

analyze unit;

insert into purchase (id, number, bought_on, supplier, region_code, application_ids, lines, evidence, total, recorded_by, recorded_at, version, budget_line_id, package_id)
select pg_temp.uid('purchase', u / 10), 'SPK/' || u / 10, make_date(min(year), 7, 20), 'CV Maju', left(min(region_code), 5),
       coalesce(jsonb_agg(pg_temp.uid('application', n)) filter (where n is not null), '[]'),
       jsonb_build_array(jsonb_build_object('name', 'Mesin', 'category', 'PRINTING', 'brand', null, 'specification', null, 'price', 10000000,
           'equipmentIds', jsonb_agg(pg_temp.uid('unit', u)))), '[]', 10000000 * count(*), 'bench', make_date(min(year), 7, 20), 0,
       pg_temp.uid('line', min(p)), pg_temp.uid('package', min(p))
from unit group by u / 10 order by u / 10;

insert into budget_spending (id, commitment_id, purchase_id, amount, spent_at)
select pg_temp.uid('spending', u), pg_temp.uid('commitment', n), pg_temp.uid('purchase', u / 10), 10000000, make_date(year, 7, 20)
from unit where n is not null order by u;

insert into equipment (id, public_code, region_code, inventory_number, name, category, brand, value, acquired_year, acquired_on, budget_line_id, purchase_id,
    state, condition, place, holder_kind, holder_id, holder_name, given_before, awaited_since, last_step_on, steps, recorded_by, recorded_at, version)
select pg_temp.uid('unit', u), left(md5('code' || u), 22), region_code, 'INV/' || u, 'Mesin ' || u % 100,
       (array['PRINTING', 'FOOD', 'SEWING', 'WELDING', 'DRYING'])[1 + u % 5], 'Merk ' || u % 7, 10000000, year, make_date(year, 7, 20),
       pg_temp.uid('line', p), pg_temp.uid('purchase', u / 10), state, 'GOOD', 'Gudang ' || u % 3,
       case when state = 'GIVEN' then kind when state = 'ON_LOAN' then 'TRAINING' end,
       case when state = 'GIVEN' then applicant when state = 'ON_LOAN' then pg_temp.uid('training', u) end,
       case when state = 'GIVEN' then name when state = 'ON_LOAN' then 'Pelatihan ' || u end,
       state = 'GIVEN', case when state = 'IN_STOCK' and u % 3 = 0 then make_date(year, 7, 20) end, make_date(year, 8, 5), 4, 'bench', make_date(year, 7, 20), 3
from unit order by u;

insert into equipment_step (id, equipment_id, position, kind, taken_on, recorded_by, recorded_at, details, evidence)
select pg_temp.uid('step', u * 4 + place), pg_temp.uid('unit', u), place, act, make_date(year, 7, 20) + (place * 5)::int, 'bench', make_date(year, 7, 20),
       case act when 'ACQUIRED' then jsonb_build_object('origin', jsonb_build_object('year', year, 'purchaseId', pg_temp.uid('purchase', u / 10)), 'place', 'Gudang ' || u % 3)
                when 'STORED' then jsonb_build_object('place', 'Gudang ' || u % 3)
                when 'VISITED' then jsonb_build_object('sight', jsonb_build_object('condition', 'GOOD', 'regionCode', region_code))
                else jsonb_build_object('transfer', jsonb_build_object('holder', jsonb_build_object('kind', 'GROUP', 'id', applicant, 'name', name))) end, '[]'
from unit cross join lateral unnest(case state when 'GIVEN' then '{ACQUIRED,STORED,GIVEN,VISITED}' when 'ON_LOAN' then '{ACQUIRED,STORED,VISITED,LENT}'
    else '{ACQUIRED,STORED,STORED,VISITED}' end::text[]) with ordinality as acts (act, place)
order by u, place;

insert into loan (id, equipment_id, region_code, holder_kind, holder_id, holder_name, purpose, from_on, until_on, status, returned_on, recorded_by, recorded_at, version)
select pg_temp.uid('loan', u * 4 + k), pg_temp.uid('unit', u), region_code, 'TRAINING', pg_temp.uid('training', u), 'Pelatihan ' || u, 'Pelatihan',
       date '2026-01-01' + (100 * k + u % 50)::int, date '2026-01-01' + (100 * k + u % 50 + 40)::int,
       case when k < 3 then 'RETURNED' when state = 'ON_LOAN' then 'OUT' else 'CANCELLED' end,
       case when k < 3 then date '2026-01-01' + (100 * k + u % 50 + 40)::int end, 'bench', date '2026-01-01' + (100 * k)::int, 1
from unit, generate_series(1, 3) k where state in ('ON_LOAN', 'IN_STOCK') order by u, k;
