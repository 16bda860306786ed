-- By which events about them are kept in order; everybody else names their codes.
alter table ruleset
    add column id uuid not null default gen_random_uuid() constraint ruleset__id_key unique;
alter table cluster_threshold
    add column id uuid not null default gen_random_uuid() constraint cluster_threshold__id_key unique;
alter table kbli_edition
    add column id uuid not null default gen_random_uuid() constraint kbli_edition__id_key unique;
