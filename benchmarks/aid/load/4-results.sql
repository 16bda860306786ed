-- What was handed over, sealed in four of five cases, and what came of it.
insert into handover (id, number, handed_over_on, ceremony, region_code, recipient_kind, recipient_id, recipient_name, industry_recipient, total_value,
    recorded_by, recorded_at, version, application_id, basis, scene)
select pg_temp.uid('handover', w.h), 'BAST/' || w.h, make_date(s.year, 8, 1) + (w.h % 28)::int, case when w.h % 5 = 0 then 'Penyerahan ' || w.h / 500 end,
       s.region_code, s.kind, s.applicant, s.name, true, 10000000, 'bench', make_date(s.year, 8, 5), 0, pg_temp.uid('application', s.n),
       jsonb_build_object('decree', jsonb_build_object('number', 'SK/' || w.decree, 'date', make_date(s.year, 6, 5)),
           'agreement', jsonb_build_object('number', 'NPHD/' || s.n, 'date', make_date(s.year, 7, 5)), 'other', null),
       '{"place": "Aula", "position": null}'
from awarded w join asked s on s.n = w.n where w.h is not null order by w.h;

insert into handover_item (handover_id, position, name, category, quantity, unit, unit_value, equipment_id)
select pg_temp.uid('handover', w.h), 0, 'Mesin', s.category, 1, 'unit', 10000000, pg_temp.uid('unit', w.h)
from awarded w join asked s on s.n = w.n where w.h is not null order by w.h;

update handover set seal = jsonb_build_object('hash', encode(sha256(convert_to(id::text, 'UTF8')), 'hex'), 'parts', '[]'::jsonb, 'sealedBy', 'bench', 'sealedAt', recorded_at), version = 1
where abs(hashtext(id::text)) % 5 > 0;

insert into outcome (id, subject_kind, subject_id, recipient_kind, recipient_id, recipient_name, region_code, handed_over_on, baseline, measurements, recorded_at, version)
select pg_temp.uid('outcome', w.h), 'EQUIPMENT', pg_temp.uid('unit', w.h), s.kind, s.applicant, s.name, s.region_code, make_date(s.year, 8, 1) + (w.h % 28)::int,
       jsonb_build_object('figures', '{"production": null, "turnover": {"min": 1000000, "max": 2000000, "unit": "IDR", "period": "MONTH"}, "workers": null}'::jsonb, 'method', 'INTERVIEW',
           'source', null, 'measuredBy', null, 'measuredOn', make_date(s.year, 7, 30), 'recordedAt', make_date(s.year, 8, 5) || 'T00:00:00Z'), 1, make_date(s.year, 8, 5), 1
from awarded w join asked s on s.n = w.n where w.h is not null order by w.h;

insert into outcome_follow_up (id, outcome_id, region_code, month, due_on, measured_on, measurement)
select pg_temp.uid('followup', w.h * 2 + m / 12), pg_temp.uid('outcome', w.h), s.region_code, m, due, seen,
       case when seen is not null then jsonb_build_object('figures', '{"production": null, "turnover": {"min": 2000000, "max": 3000000, "unit": "IDR", "period": "MONTH"}, "workers": null}'::jsonb,
           'method', 'INTERVIEW', 'source', null, 'measuredBy', null, 'measuredOn', seen, 'recordedAt', seen || 'T00:00:00Z') end
from awarded w join asked s on s.n = w.n cross join (values (6), (12)) as months (m)
cross join lateral (select (make_date(s.year, 8, 1) + (w.h % 28)::int + m * interval '1 month')::date as due) dues
cross join lateral (select case when w.h % 20 > 0 and due < date '2026-06-01' then due + 3 end as seen) seens
where w.h is not null order by w.h, m;

insert into decision (subject_id, number, subject_kind, region_code, act, reason, decided_by, decided_at, after, hash)
select pg_temp.uid('application', s.n), place, 'APPLICATION', s.region_code, act, null, 'bench-' || place, make_date(s.year, (2 * place)::int, 5),
       jsonb_build_object('id', pg_temp.uid('application', s.n), 'state', act, 'version', place, 'purpose', repeat('Mesin untuk kelompok ', 20)), ''
from asked s join awarded w on w.n = s.n cross join unnest('{DRAFT,SUBMIT,APPROVE}'::text[]) with ordinality as acts (act, place) order by s.n, place;

insert into finding (id, kind, subject_kind, subject_id, region_code, other, reason_key, reason_arguments, waiver_reason, raised_by, raised_at, answer, answered_by, answered_at, version)
select pg_temp.uid('finding', n), (array['EARLIER_AID', 'PLANS_OVERLAP', 'DATES_DISAGREE', 'RECIPIENT_NOT_INDUSTRY', 'UNDECLARED_RELATION'])[1 + n / 4 % 5], 'APPLICATION',
       pg_temp.uid('application', n), region_code, null, 'application.no-industry', '{"values": []}', 'Alasan', 'bench', make_date(year, 6, 5),
       case when n % 20 > 0 then 'Diperiksa' end, case when n % 20 > 0 then 'bench-2' end, case when n % 20 > 0 then make_date(year, 7, 5) end, 0
from asked where n % 4 = 0 order by n;

insert into official (id, post, region_code, office_id, subject, person_id, household_id, address_id, in_post_since, relations, version)
select pg_temp.uid('official', b), 'Kepala Seksi ' || b, left(region_code, 5), null, 'official-' || b, pg_temp.uid('person', b), null, null, date '2020-01-01', '[]', 0
from registered_person join generate_series(7, 10 * current_setting('bench.groups')::int, 251) b on id = pg_temp.uid('person', b);

insert into freeze_period (id, region_code, first_day, last_day, acts, reason, version)
select pg_temp.uid('freeze', place), code, make_date(2017 + place::int % 10, 12, 20), make_date(2017 + place::int % 10, 12, 31), '["APPROVE", "HAND_OVER"]', 'Tutup buku', 0 from regency;

insert into outcome_schedule (id, region_code, months, set_by, set_at)
select pg_temp.uid('schedule', place), code, '[6, 12]', 'bench', now() from regency;

insert into credit_disbursement (id, region_code, lender, year, until_month, amount, debtors, source, published_on, withdrawn, recorded_by, recorded_at, version)
select pg_temp.uid('credit', ((place * 10 + year - 2017) * 12 + month) * 4 + k), code, lender, year, month, case lender when 'ALL' then 3000000000 else 1000000000 end * month, 100,
       jsonb_build_object('publisher', 'SIKP', 'title', null, 'publishedOn', make_date(year, month, 28), 'url', null), make_date(year, month, 28), false, 'bench', make_date(year, month, 28), 0
from regency, generate_series(2017, 2026) year, generate_series(3, 9, 3) month, unnest('{ALL,BRI,BNI}'::text[]) with ordinality as lenders (lender, k);

insert into credit_facilitation (id, business_id, business_name, region_code, scheme, lender, requested, granted, disbursed, state, steps, recorded_at, version)
select pg_temp.uid('facilitation', g), pg_temp.uid('business', (g - 1) * 10 + 1), 'Keripik', v.code, 'MIKRO', 'BRI', 50000000, 40000000, 40000000, 'DISBURSED',
       '[{"state": "PROPOSED", "on": "2025-01-05", "reason": null}, {"state": "DISBURSED", "on": "2025-03-05", "reason": null}]', timestamptz '2025-01-05', 3
from village v;

insert into outcome_sample (id, region_code, from_day, until_day, confidence, margin, seed, population, size, confirmed, not_confirmed, not_found, checks, drawn_by, drawn_at, version)
select pg_temp.uid('sample', place), code, date '2024-01-01', date '2024-12-31', 95, 5.0, 42, 1000, 278, 0, 0, 0, 0, 'bench', now(), 0 from regency;

vacuum analyze;
