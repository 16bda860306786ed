-- For text beside a range in one exclusion constraint; trusted, so the owner of the database may create it.
create extension if not exists btree_gist;

-- Regulations as data. rank: which is asked first where several of an axis are in force. rows: [{outcome, advice,
-- size: {workers|investment|annualSales: {min, max}} | production: {...}}], ends included, whole rupiah.
create table ruleset (
    code       varchar(40)   constraint ruleset_code_key primary key,
    axis       varchar(30)   not null,
    rank       int           not null,
    valid_from date,
    valid_to   date,
    title      varchar(200)  not null,
    mark       varchar(10)   not null,
    citation   varchar(1000) not null,
    rows       jsonb         not null,
    added_by   varchar(200)  not null,
    added_at   timestamptz   not null,
    version    bigint        not null default 0,
    constraint ruleset__valid_from_key
        exclude using gist (axis with =, rank with =, daterange(valid_from, valid_to) with &&)
);
