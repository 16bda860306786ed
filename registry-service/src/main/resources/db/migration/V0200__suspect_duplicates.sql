-- The name as duplicates are told by; names of old are filled as far as SQL can, and anew with the next change.
alter table business add column match_name varchar(200);
update business set match_name = btrim(regexp_replace(lower(name), '[^[:alnum:]]+', ' ', 'g'));
alter table business alter column match_name set not null;

-- A word by its consonants: keripik and kripik, sanjai and sanjay are one; a word of fewer than two stays as it is.
create function word_skeleton(word text) returns text language sql immutable parallel safe as $$
    select case when length(skeleton) < 2 then word else skeleton end
    from regexp_replace(regexp_replace(translate(word, 'vzq', 'fsk'), '[aeiouyh]', '', 'g'), '(.)\1+', '\1', 'g') skeleton
$$;

-- Names that are alike share two words somewhere in a regency, or one in a district: small lists even of common words.
create function business_match_keys(name varchar, region_code varchar) returns text[]
    language sql immutable parallel safe as $$
    with word as (
        select distinct word_skeleton(w) as w from unnest((string_to_array(name, ' '))[1:6]) w)
    select coalesce(array_agg(key), '{}') from (
        select left(region_code, 5) || ' ' || a.w || ' ' || b.w as key from word a join word b on a.w < b.w
        union all select left(region_code, 8) || ' ' || w from word) keys
$$;

alter table business add column match_keys text[] not null
    generated always as (business_match_keys(match_name, region_code)) stored;
create index business_match_keys_idx on business using gin (match_keys) with (fastupdate = off)
    where status not in ('CLOSED', 'MERGED');

create table duplicate_candidate (
    id          uuid         primary key,
    business_id uuid         not null constraint duplicate_candidate_business_fkey references business,
    other_id    uuid         not null constraint duplicate_candidate_other_fkey references business,
    region_code varchar(13)  collate "C" not null,
    score       int          not null,
    likeness    jsonb        not null,
    state       varchar(10)  not null,
    found_at    timestamptz  not null,
    decided_by  varchar(200),
    decided_at  timestamptz,
    reason      varchar(1000),
    version     bigint       not null,
    constraint duplicate_candidate_two_check check (business_id <> other_id),
    constraint duplicate_candidate_state_check check (state in ('OPEN', 'DISMISSED', 'MERGED')),
    constraint duplicate_candidate_decided_check check ((state = 'OPEN') = (decided_at is null))
);

create unique index duplicate_candidate_pair_key
    on duplicate_candidate (least(business_id, other_id), greatest(business_id, other_id));
create index duplicate_candidate_queue_idx on duplicate_candidate (state, id);
create index duplicate_candidate_other_idx on duplicate_candidate (other_id);
