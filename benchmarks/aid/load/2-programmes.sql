-- Ten years with thirty packages each, two of Asahan and one of every province, and one more with 2,000 contenders.
insert into budget_code (id, fiscal_year, code, parent, level, name, decree, version)
select pg_temp.uid('code' || code, year), year, code, parent, level, 'Industri', 'Kepmendagri 900.1-2850', 0
from generate_series(2017, 2026) year, (values ('3.31.02', null, 'PROGRAMME'), ('3.31.02.2.01', '3.31.02', 'ACTIVITY'),
    ('3.31.02.2.01.0004', '3.31.02.2.01', 'SUB_ACTIVITY')) as codes (code, parent, level);

create temporary table package as
select p, 2017 + least(p / 30, 9) as year, case when p % 30 in (0, 1) or p = 300 then '12.09' else v.code end as region_code,
       case when p = 300 then 'PACKAGING' else (array['PRINTING', 'FOOD', 'SEWING', 'WELDING', 'DRYING'])[1 + p % 5] end as category
from generate_series(0, 300) p left join province v on v.place = p % 30 - 1;

create unique index on package (p);

insert into budget_line (id, region_code, office_id, fiscal_year, title, sub_activity_code, nomenclature, funding_source, amount, committed, spent, entered_by, entered_at, version)
select pg_temp.uid('line', p), region_code, null, year, 'Mesin tepat guna ' || p, '3.31.02.2.01.0004',
       '{"programme": {"code": "3.31.02", "name": "Industri", "decree": "900"}, "activity": {"code": "3.31.02.2.01", "name": "Industri", "decree": "900"},
         "subActivity": {"code": "3.31.02.2.01.0004", "name": "Industri", "decree": "900"}}'::jsonb,
       (array['APBD_REGENCY', 'DAK_FISIK_IKM', 'APBN'])[1 + p % 3], 500000000000, 0, 0, 'bench', now(), 0
from package;

insert into aid_package (id, name, purpose, kind, region_code, office_id, fiscal_year, terms, status, version)
select pg_temp.uid('package', p), 'Mesin tepat guna ' || p, 'Menaikkan kapasitas', 'GRANT', region_code, pg_temp.uid('packageoffice', p % 7), year,
       jsonb_build_object('items', jsonb_build_array(jsonb_build_object('name', 'Mesin', 'category', category, 'quantity', 1, 'unit', 'unit')),
           'quota', null, 'submission', jsonb_build_object('from', year || '-01-01', 'until', year || '-12-31'),
           'budgetLineIds', jsonb_build_array(pg_temp.uid('line', p)), 'criteriaText', null, 'checklist', '[]'::jsonb,
           'eligibility', '{"recipientKinds": ["BUSINESS", "GROUP"], "regions": [], "industryRequired": false, "minimumMembers": null, "minimumYearsRegistered": null}'::jsonb,
           'criteria', '[{"code": "NEED", "names": {"id": "Kebutuhan", "en": "Need"}, "weight": 60, "scoring": {"by": "POINTS", "maximumPoints": 10, "fact": null, "worst": null, "best": null}},
               {"code": "MEMBERS", "names": {"id": "Anggota", "en": "Members"}, "weight": 40, "scoring": {"by": "FACT", "maximumPoints": null, "fact": "MEMBERS", "worst": 0, "best": 4}}]'::jsonb),
       case when year = 2026 then 'OPEN' else 'CLOSED' end, 0
from package;

-- Applications in the order of the years; of those until last year two thirds were awarded.
create temporary table draft as
select n, case when n % 10 < 3 then g + groups else g end as a, year, random() as r
from (select n, groups, 2017 + n * 10 / (4 * groups) as year,
             (n % (4 * groups / 10) + n * 10 / (4 * groups) * 3331) % groups + 1 as g
      from (select current_setting('bench.groups')::int as groups) size, generate_series(0, 4 * groups - 1) n) placed;

create temporary table asked as
select d.n, d.a, k.p, k.year, k.category, x.kind, x.id as applicant, x.name, x.region_code,
       case when d.year < 2026 then case when r < 0.45 then 'CLOSED' when r < 0.55 then 'MONITORED' when r < 0.6 then 'HANDED_OVER'
                when r < 0.63 then 'CONTRACTED' when r < 0.65 then 'APPROVED' when r < 0.9 then 'REJECTED' when r < 0.95 then 'CANCELLED' else 'REVOKED' end
            else case when r < 0.1 then 'DRAFT' when r < 0.3 then 'SUBMITTED' when r < 0.4 then 'ADMIN_VERIFIED' when r < 0.55 then 'FIELD_VERIFIED'
                when r < 0.7 then 'RECOMMENDED' when r < 0.75 then 'APPROVED' when r < 0.8 then 'CONTRACTED' when r < 0.9 then 'HANDED_OVER' else 'REJECTED' end
       end as state
from draft d join applicant x on x.a = d.a
join package k on k.p < 300 and k.year = d.year and case when x.region_code like '12.09%' then k.p % 30 = d.n % 2 else k.p % 30 > 1 and k.region_code = left(x.region_code, 2) end
union all
select 4 * groups + a, a, 300, 2026, 'PACKAGING', kind, id, name, region_code, case when a % 2 = 0 then 'RECOMMENDED' else 'FIELD_VERIFIED' end
from applicant, (select current_setting('bench.groups')::int as groups) size where a > groups and region_code like '12.09%';

create temporary table awarded as
select n, p * 10000 + (row_number() over (partition by p order by n) - 1) / 100 as decree,
       case when state in ('HANDED_OVER', 'MONITORED', 'CLOSED') then row_number() over (order by state in ('HANDED_OVER', 'MONITORED', 'CLOSED') desc, n) end as h
from asked where state in ('APPROVED', 'CONTRACTED', 'HANDED_OVER', 'MONITORED', 'CLOSED', 'REVOKED');

create unique index on awarded (n);

analyze asked;

-- Which steps lead to a state, as if each was taken in its month.
create temporary table life as
select state, year, coalesce(jsonb_agg(jsonb_build_object('act', act, 'on', make_date(year, place::int, 5), 'by', 'bench-' || place, 'recordedAt', make_date(year, place::int, 5) || 'T08:00:00Z', 'reason', null) order by place)
       filter (where place <= array_position('{DRAFT,SUBMITTED,ADMIN_VERIFIED,FIELD_VERIFIED,RECOMMENDED,APPROVED,CONTRACTED,HANDED_OVER,MONITORED,CLOSED}', state::text)
           or state in ('REJECTED', 'CANCELLED') and place <= 2 or state = 'REVOKED' and place <= 6), '[]') as steps
from (select distinct state, year from asked) states,
     unnest('{CHANGE,SUBMIT,VERIFY_PAPERS,VERIFY_PLACE,RECOMMEND,APPROVE,CONTRACT,HAND_OVER,MONITOR,CLOSE}'::text[]) with ordinality as acts (act, place)
group by state, year;

insert into award_decree (id, number, decided_on, region_code, signatory_post, awards, issued_by, recorded_at, version)
select pg_temp.uid('decree', decree), 'SK/' || decree, make_date(k.year, 6, 5), k.region_code, 'Bupati',
       jsonb_agg(jsonb_build_object('applicationId', pg_temp.uid('application', s.n), 'budgetLineId', pg_temp.uid('line', s.p), 'amount', 10000000,
           'items', jsonb_build_array(jsonb_build_object('name', 'Mesin', 'category', s.category, 'quantity', 1, 'unit', 'unit')),
           'revokedOn', case when state = 'REVOKED' then make_date(k.year, 9, 1) end, 'revocationReason', null) order by s.n), 'bench', make_date(k.year, 6, 5), 0
from awarded w join asked s on s.n = w.n join package k on k.p = s.p
group by decree, k.year, k.region_code;

insert into aid_application (id, package_id, fiscal_year, region_code, recipient_kind, recipient_id, recipient_name, industry_recipient,
    state, steps, proposal_number, proposed_on, purpose, amount_asked, items_asked, documents, proposals_complete, checks, parties,
    verification, position, award, contract, recorded_at, version)
select pg_temp.uid('application', s.n), pg_temp.uid('package', s.p), s.year, s.region_code, s.kind, s.applicant, s.name, true, s.state, l.steps,
       'PROP/' || s.n, make_date(s.year, 1, 4), 'Mesin untuk kelompok', 25000000, item, '[]', true,
       jsonb_build_object('checkedOn', make_date(s.year, 1, 4), 'earlierAid', '[]'::jsonb, 'members', m.checked), m.parties,
       jsonb_build_object('visits', '[]'::jsonb, 'recommendation', null, 'scores', jsonb_build_array(jsonb_build_object('criterion', 'NEED', 'value', s.n % 11, 'note', null))),
       '{}', case when w.n is not null then jsonb_build_object('decreeId', pg_temp.uid('decree', w.decree), 'number', 'SK/' || w.decree, 'date', make_date(s.year, 6, 5),
           'budgetLineId', pg_temp.uid('line', s.p), 'amount', 10000000, 'items', item, 'revokedOn', case when s.state = 'REVOKED' then make_date(s.year, 9, 1) end) end,
       case when s.state in ('CONTRACTED', 'HANDED_OVER', 'MONITORED', 'CLOSED') then jsonb_build_object('agreementId', pg_temp.uid('agreement', s.n), 'number', 'NPHD/' || s.n, 'date', make_date(s.year, 7, 5)) end,
       make_date(s.year, 1, 4), 0
from asked s join life l on l.state = s.state and l.year = s.year left join awarded w on w.n = s.n
cross join lateral (select jsonb_build_array(jsonb_build_object('name', 'Mesin', 'category', s.category, 'quantity', 1, 'unit', 'unit')) as item) items
cross join lateral (
    select array_agg(distinct id) as parties, jsonb_agg(jsonb_build_object('kind', 'BUSINESS', 'id', id, 'registered', true, 'status', 'VERIFIED',
        'industryStatus', 'INDUSTRY', 'earlierAid', '[]'::jsonb, 'sameHouseholdAs', '[]'::jsonb, 'sameAddressAs', '[]'::jsonb, 'alsoIn', '[]'::jsonb))
        filter (where level = 'BUSINESS') as checked
    from behind where a = s.a) m
order by s.n;

insert into grant_agreement (id, application_id, decree_id, number, signed_on, region_code, giver_post, receiver_post, status, recorded_at, version)
select pg_temp.uid('agreement', s.n), pg_temp.uid('application', s.n), pg_temp.uid('decree', w.decree), 'NPHD/' || s.n, make_date(s.year, 7, 5), s.region_code,
       'Kepala Dinas', 'Ketua', 'IN_FORCE', make_date(s.year, 7, 5), 0
from asked s join awarded w on w.n = s.n where s.state in ('CONTRACTED', 'HANDED_OVER', 'MONITORED', 'CLOSED') order by s.n;

insert into budget_commitment (id, budget_line_id, application_id, amount, spent, released, committed_by, committed_at, released_at)
select pg_temp.uid('commitment', s.n), pg_temp.uid('line', s.p), pg_temp.uid('application', s.n), 10000000,
       case when w.h is not null then 10000000 else 0 end, case when s.state = 'REVOKED' then 10000000 else 0 end,
       'bench', make_date(s.year, 6, 5), case when s.state = 'REVOKED' then make_date(s.year, 9, 1) end
from asked s join awarded w on w.n = s.n order by s.n;

update budget_line b set committed = c.held, spent = c.spent
from (select budget_line_id, sum(amount - released) as held, sum(spent) as spent from budget_commitment group by 1) c where c.budget_line_id = b.id;

insert into planned_aid (id, application_id, office_id, region_code, fiscal_year, recipient_kind, recipient_id, what, recorded_by, recorded_at, withdrawn_at, version)
select pg_temp.uid('plan', n), pg_temp.uid('application', n), pg_temp.uid('packageoffice', p % 7), region_code, year, kind, applicant, 'Mesin tepat guna', 'bench', make_date(year, 2, 5),
       case when state in ('REJECTED', 'CANCELLED', 'REVOKED') then make_date(year, 9, 1) end, 0
from asked where state <> 'DRAFT' order by n;

insert into planned_aid_party (planned_aid_id, party_id, stands_for)
select distinct pg_temp.uid('plan', s.n), b.id, b.id from asked s join behind b on b.a = s.a and b.level in ('RECIPIENT', 'BUSINESS') where s.state <> 'DRAFT';

update planned_aid_party x set overlapping = true
from planned_aid p, planned_aid_party y join planned_aid other on other.id = y.planned_aid_id
where p.id = x.planned_aid_id and y.party_id = x.party_id and other.fiscal_year = p.fiscal_year and other.office_id <> p.office_id;

-- A promise to each that was awarded something; a handover takes its place.
create temporary table gift as
select row_number() over (order by s.n, kept) as id, s.*, w.h, kept from asked s join awarded w on w.n = s.n
cross join (values (false), (true)) as kinds (kept) where not kept or w.h is not null;

insert into aid_given (id, source_kind, source_id, application_id, recipient_kind, recipient_id, category, fiscal_year, region_code, given_on, recorded_by, recorded_at, kept_at, withdrawn_at)
select pg_temp.uid('gift', id), case when kept then 'HANDOVER' else 'APPLICATION' end, case when kept then pg_temp.uid('handover', h) else pg_temp.uid('application', n) end,
       pg_temp.uid('application', n), kind, applicant, category, year, region_code, make_date(year, case when kept then 8 else 6 end, 5), 'bench', make_date(year, 6, 5),
       case when not kept and h is not null then make_date(year, 8, 5) end, case when state = 'REVOKED' then make_date(year, 9, 1) end
from gift order by id;

insert into aid_given_party (aid_given_id, level, party_id)
select pg_temp.uid('gift', g.id), b.level, b.id from gift g join behind b on b.a = g.a order by g.id;

insert into once_only_party (id) select distinct id from behind order by id;
