-- The same keys and hashes as before, from functions that are planned once in a session and not with every row: each of
-- them runs for each business that is written, and a sheet writes a hundred thousand.
create or replace function word_skeleton(word text) returns text language plpgsql immutable parallel safe as $$
declare
    skeleton text := regexp_replace(
        regexp_replace(translate(word, 'vzq', 'fsk'), '[aeiouyh]', '', 'g'), '(.)\1+', '\1', 'g');
begin
    return case when length(skeleton) < 2 then word else skeleton end;
end $$;

create or replace function business_match_keys(name varchar, region_code varchar) returns text[]
    language plpgsql immutable parallel safe as $$
declare
    regency text := left(region_code, 5);
    district text := left(region_code, 8);
    seen text[] := '{}';
    keys text[] := '{}';
    written text;
    word text;
    other text;
begin
    foreach written in array (string_to_array(name, ' '))[1:6] loop
        word := word_skeleton(written);
        continue when word = any (seen);
        foreach other in array seen loop
            keys := keys || (regency || ' ' || least(word, other) || ' ' || greatest(word, other));
        end loop;
        keys := keys || (district || ' ' || word);
        seen := seen || word;
    end loop;
    return keys;
end $$;

create or replace function business_kbli_keys(main_edition varchar, main_code varchar, further jsonb)
    returns text[] language plpgsql immutable parallel safe as $$
declare
    editions text[] := '{}';
    codes text[] := '{}';
    keys text[] := '{}';
begin
    if main_code is not null then
        editions := editions || main_edition::text;
        codes := codes || main_code::text;
    end if;
    for i in 0 .. jsonb_array_length(further) - 1 loop
        editions := editions || (further -> i ->> 'edition');
        codes := codes || (further -> i ->> 'code');
    end loop;
    for i in 1 .. cardinality(codes) loop
        for length in 2 .. 5 loop
            keys := keys || left(codes[i], length) || (editions[i] || ':' || left(codes[i], length));
        end loop;
    end loop;
    return keys;
end $$;

create or replace function kbli_oldest_edition(main varchar, further jsonb) returns varchar
    language plpgsql immutable as $$
declare
    oldest varchar := main;
begin
    for i in 0 .. jsonb_array_length(further) - 1 loop
        oldest := least(oldest, (further -> i ->> 'edition')::varchar);
    end loop;
    return oldest;
end $$;

create or replace function business_change_hash(previous text, change business_change) returns text
    language plpgsql stable as $$
begin
    return encode(sha256(convert_to(jsonb_build_array(
        previous, change.business_id, change.version, change.kind, change.changed_by,
        (extract(epoch from change.changed_at) * 1000000)::bigint, change.reason, change.before, change.after)::text,
        'UTF8')), 'hex');
end $$;
