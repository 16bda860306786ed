-- Text is searched by whole words; search_word tells which words a misspelt one may mean (ADR 0019).
-- Every code with all above it, with its edition and without: 10794 is found by 2020:10794, 2020:107, 107 and so on.
create function business_kbli_keys(main_edition varchar, main_code varchar, further jsonb)
    returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg(distinct key), '{}') from (
        select main_edition as edition, main_code as code where main_code is not null
        union all select f ->> 'edition', f ->> 'code' from jsonb_array_elements(further) f) codes
    cross join generate_series(2, 5) length
    cross join lateral (values (left(code, length)), (edition || ':' || left(code, length))) keys (key)
$$;

alter table business
    add column words text[] not null generated always as (string_to_array(search_name, ' ')) stored,
    add column kbli_keys text[] not null
        generated always as (business_kbli_keys(main_kbli_edition, main_kbli_code, further_kbli)) stored;

-- A word more than once does no harm; a unique one would make a long import stand in the way of every registration.
create table search_word (word text not null);
insert into search_word select distinct unnest(words) from business;
create index search_word_idx on search_word (word);
create index search_word_trigram_idx on search_word using gin (word gin_trgm_ops);

create function learn_search_words() returns trigger language plpgsql as $$
begin
    insert into search_word
    select distinct new_word from unnest(new.words) new_word
    where not exists (select from search_word known where known.word = new_word);
    return null;
end $$;

create trigger business_learn_words after insert or update of search_name on business
    for each row execute function learn_search_words();

-- One index for words and codes, within a regency or not; without a pending list, which every search would have to read.
create extension if not exists btree_gin;
create index business_search_idx on business using gin (left(region_code, 5), words, kbli_keys) with (fastupdate = off);
drop index business_search_name_idx;

create index business_name_regency_idx on business (left(region_code, 5), match_name, id);
create index business_name_province_idx on business (left(region_code, 2), match_name, id);
create index business_name_idx on business (match_name, id);
create index business_confirmed_regency_idx
    on business (left(region_code, 5), coalesce(last_confirmed_on, date '0001-01-01'), id);
create index business_confirmed_province_idx
    on business (left(region_code, 2), coalesce(last_confirmed_on, date '0001-01-01'), id);
create index business_confirmed_idx on business (coalesce(last_confirmed_on, date '0001-01-01'), id);
