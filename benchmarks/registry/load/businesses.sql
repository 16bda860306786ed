-- Businesses (as many as the setting bench.rows says) into an empty register whose migrations have run. Skewed as real ones are: 20,000 in Kabupaten Asahan,
-- "keripik" in every tenth name, few words very common and many rare ones.
select setseed(0.42);

create temporary table village as
select code, row_number() over (order by md5(code)) - 1 as place
from region where level = 'VILLAGE' and valid_to is null;
create index on village (place);
create temporary table village_of_asahan as
select code, row_number() over (order by code) - 1 as place
from village where code like '12.09.%';
create index on village_of_asahan (place);
analyze village;

create temporary table draft as
select n,
       random() as r1, random() as r2, random() as r3, random() as r4, random() as r5, random() as r6, random() as r7,
       floor(random() * 1e13)::bigint as nib
from generate_series(1, current_setting('bench.rows')::int) n;

create temporary table words as select
    '{Kerupuk,Tempe,Tahu,Batik,Songket,Kue,Roti,Kopi,Gula Aren,Sambal,Abon,Dodol,Bakso,Tenun,Mebel,Rotan,Anyaman,Gerabah,
      Genteng,Batu Bata,Paving,Pandai Besi,Las,Konveksi,Bordir,Sepatu,Tas,Sablon,Percetakan,Kayu,Ukiran,Perak,Emping,
      Rengginang,Kecap,Sirup,Minyak Kelapa,Ikan Asin,Terasi,Bandeng,Mie,Bihun,Rempeyek,Sapu,Tikar,Sabun,Lilin,Jamu,
      Madu,Cokelat,Susu,Es Krim,Air Minum,Pupuk,Pakan,Garam,Tepung,Sagu,Kecombrang,Gambir}'::text[] as product,
    '{Singkong,Pisang,Ubi,Ikan,Udang,Pedas,Manis,Asli,Murni,Super,Jaya,Makmur,Sejahtera,Barokah,Berkah,Sentosa,Abadi,
      Mandiri,Utama,Lestari,Indah,Cap Ayam,Cap Dua,Khas,Rasa,Nusantara,Pelangi,Mekar,Harapan,Sumber,Rejeki,Bersama,
      Melati,Mawar,Anggrek,Kenanga,Setia,Karya,Cipta,Bintang}'::text[] as modifier,
    '{Bu,Pak,Ibu,Mbak,Mas,Haji,Hj,Uni,Teh,Kak}'::text[] as title,
    '{Siti,Sri,Ani,Dewi,Nur,Wati,Rina,Yanti,Lestari,Aminah,Fatimah,Ahmad,Budi,Agus,Joko,Slamet,Hasan,Usman,Rahmat,Yusuf,
      Ida,Eka,Tuti,Marni,Ratna,Endang,Sulastri,Halimah,Rosmawati,Juminten,Parjo,Tukiman,Syahrul,Ilham,Zainal,Mahmud,
      Tarigan,Sinaga,Siregar,Nasution,Harahap,Lubis,Simbolon,Sitorus}'::text[] as person,
    '{ba,be,bi,ca,da,de,di,ga,ha,ja,ka,ke,la,li,lo,ma,mu,na,ni,pa,ra,ri,sa,si,so,su,ta,te,ti,wa,ya,yo}'::text[] as syllable,
    '{10794,10772,10391,10710,13134,13121,14111,16291,23932,25999,31001,32902}'::text[] as kbli;

create temporary table index_to_build as
select indexname, indexdef from pg_indexes
where tablename = 'business' and indexname not in (select conname from pg_constraint where conrelid = 'business'::regclass);
do $$ declare i record; begin
    for i in select * from index_to_build loop execute format('drop index %I', i.indexname); end loop;
end $$;

alter table business disable trigger business_learn_words;

insert into business (id, name, search_name, match_name, nib, region_code, main_kbli_edition, main_kbli_code, produces,
                      processes_materials, has_production_place, industry_status, status, registered_at,
                      last_proposed_by, last_confirmed_on, version)
select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5(n || 'a'), 1, 3)
            || '8' || substr(md5(n || 'b'), 1, 15))::uuid,
       name, lower(name), lower(name), case when r7 < 0.6 then lpad(nib::text, 13, '0') end, code, '2020', kbli,
       true, true, true, case when r5 < 0.8 then 'INDUSTRY' else 'INDUSTRY_PENDING_KBLI' end,
       status, at, 'benchmark', case when status = 'VERIFIED' then at::date + (r3 * 300)::int end, 0
from (
    select d.*,
           timestamptz '2020-01-01 00:00Z' + d.n * interval '180 seconds' as at,
           case when r1 < 0.1 then 'Keripik' else product[1 + floor(power(r1, 1.5) * 60)::int] end
               || ' ' || modifier[1 + floor(r2 * 40)::int]
               || case when r3 < 0.5 then ' ' || title[1 + floor(r3 * 20)::int] || ' ' || person[1 + floor(power(r4, 2) * 44)::int]
                       else ' ' || initcap(syllable[1 + floor(r4 * 32)::int] || syllable[1 + floor(r5 * 32)::int]
                                           || syllable[1 + floor(r6 * 32)::int] || syllable[1 + floor(r7 * 32)::int]) end
               as name,
           kbli[1 + floor(power(r6, 2) * 12)::int] as kbli,
           case when r2 < 0.05 then 'DRAFT' when r2 < 0.35 then 'SUBMITTED' when r2 < 0.93 then 'VERIFIED'
                when r2 < 0.96 then 'SUSPENDED' else 'CLOSED' end as status
    from draft d, words) named
join lateral (
    select code from village_of_asahan a where n % 50 = 0 and a.place = floor(r4 * 204)::bigint
    union all
    select code from village v where n % 50 <> 0 and v.place = floor(power(r4, 1.6) * 83762)::bigint) home on true;

alter table business enable trigger business_learn_words;

insert into search_word select distinct unnest(words) from business;

set maintenance_work_mem = '512MB';

do $$ declare i record; begin
    for i in select * from index_to_build loop execute i.indexdef; end loop;
end $$;

vacuum analyze business;

vacuum analyze search_word;
