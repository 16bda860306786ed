-- A very common word in a regency of 20,000
select id, name from business where left(region_code, 5) = '12.09' and words && '{keripik}' order by id limit 51;

-- Two words, misspelt, in a regency of 20,000
select id, name from business where left(region_code, 5) = '12.09'
and words && '{keripik,kripik}' and words && '{singkong,singkng}' order by id limit 51;

-- A very common word in one village
select id, name from business where region_code like '12.09.20.1006%' and words && '{keripik}' order by id limit 51;

-- A very common word in the nation
select id, name from business where words && '{keripik}' order by id limit 51;

-- Rare words in the nation
select id, name from business where words && '{kecombrang}' and words && '{tarigan}' order by id limit 51;

-- Which words a misspelt one may mean
select distinct word, similarity(word, 'kripik') from search_word where 'kripik' <% word order by 2 desc, 1 limit 20;

-- A common word, ranked
select id, name, cast(round(1000 * word_similarity('keripik singkong', search_name)) as int) as rank
from (select * from business where left(region_code, 5) = '12.09' and words && '{keripik}' and words && '{singkong}'
      order by id limit 2000) found order by rank desc, id desc limit 51;

-- All foods of a province, verified, by name
select id, name from business where left(region_code, 2) = '12' and kbli_keys @> '{2020:10}' and status = 'VERIFIED'
order by match_name, id limit 51;

-- A rare code in a regency
select id, name from business where left(region_code, 5) = '16.07' and kbli_keys @> '{32902}' order by id limit 51;

-- By name in the nation, from the middle
select id, name from business where (match_name, id) > ('kopi', '00000000-0000-0000-0000-000000000000')
order by match_name, id limit 51;

-- Longest not confirmed of a regency
select id, name from business where left(region_code, 5) = '12.09'
order by coalesce(last_confirmed_on, date '0001-01-01'), id limit 51;

-- Without a halal certificate in a regency
select id, name from business where left(region_code, 5) = '12.09'
and not exists (select 1 from certificate c where c.business_id = business.id and c.type = 'HALAL') order by id limit 51;

-- What may be a duplicate of a business with common words in a regency of 20,000
with mine as (
    select id, region_code, match_name, match_keys, phone_hash, position_hash from business
    where left(region_code, 5) = '12.09' and words && '{keripik}' and words && '{singkong}' limit 1),
alike as (
    (select o.id from mine, business o
     where o.match_keys && mine.match_keys and similarity(o.match_name, mine.match_name) >= 0.6
       and o.status not in ('CLOSED', 'MERGED')
     order by similarity(o.match_name, mine.match_name) desc limit 20)
    union
    (select o.id from mine join business o on o.phone_hash = mine.phone_hash limit 20)
    union
    (select o.id from mine join business o on o.position_hash = mine.position_hash limit 20))
select o.id, similarity(o.match_name, mine.match_name), o.phone_hash = mine.phone_hash
from alike join business o on o.id = alike.id cross join mine where o.id <> mine.id;

