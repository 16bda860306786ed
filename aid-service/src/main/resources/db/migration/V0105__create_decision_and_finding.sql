-- Each line carries a hash over itself and over the line before it about the same thing: none can be altered or taken
-- out later without breaking those that follow. The primary key keeps two from following the same one.
create table decision (
    subject_id   uuid         not null,
    number       bigint       not null,
    subject_kind varchar(20)  not null,
    region_code  varchar(13)  collate "C" not null,
    act          varchar(60)  not null,
    reason       varchar(2000),
    decided_by   varchar(200) not null,
    decided_at   timestamptz  not null,
    after        jsonb        not null,
    hash         char(64)     collate "C" not null,
    constraint decision_pkey primary key (subject_id, number)
);

create function decision_hash(previous text, line decision) returns text language plpgsql stable as $$
begin
    return encode(sha256(convert_to(jsonb_build_array(
        previous, line.subject_kind, line.subject_id, line.number, line.region_code, line.act, line.reason,
        line.decided_by, (extract(epoch from line.decided_at) * 1000000)::bigint, line.after)::text, 'UTF8')), 'hex');
end $$;

create function chain_decision() returns trigger language plpgsql as $$
begin
    new.hash := decision_hash(
        (select d.hash from decision d where d.subject_id = new.subject_id and d.number = new.number - 1), new);
    return new;
end $$;

create trigger decision_chain before insert on decision for each row execute function chain_decision();

create function refuse_change_of_record() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are only ever added', tg_table_name;
end $$;

create trigger decision_insert_only before update or delete on decision
    for each row execute function refuse_change_of_record();

create table finding (
    id               uuid          not null constraint finding_pkey primary key,
    kind             varchar(60)   not null,
    subject_kind     varchar(20)   not null,
    subject_id       uuid          not null,
    region_code      varchar(13)   collate "C" not null,
    other            varchar(200),
    reason_key       varchar(100)  not null,
    reason_arguments jsonb         not null,
    waiver_reason    varchar(1000),
    raised_by        varchar(200)  not null,
    raised_at        timestamptz   not null,
    answer           varchar(2000),
    answered_by      varchar(200),
    answered_at      timestamptz,
    version          bigint        not null,
    constraint finding_answer_check check ((answer is null) = (answered_at is null))
);

create index finding_regency_idx on finding (left(region_code, 5), id);
create index finding_province_idx on finding (left(region_code, 2), id);
create index finding_subject_idx on finding (subject_id, id);

create function refuse_removal() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never removed', tg_table_name;
end $$;

create trigger finding_never_removed before delete on finding for each row execute function refuse_removal();
